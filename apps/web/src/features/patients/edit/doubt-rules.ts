import {
  dayDoubts,
  type DayDoubt,
  type Implausibility,
  implausible,
  isSuspicionOnly,
  nameDoubts,
  type PatientDays,
} from '@suifang/contract/plausible.ts';
import { hospitalDay } from '@suifang/contract/time.ts';
import type { FormRule } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useWord } from '../../../ui/use-word.ts';

const dayOf = (picked: unknown) => (dayjs.isDayjs(picked) ? picked.format('YYYY-MM-DD') : undefined);

/** What a form says of a name or a day that cannot be true (it is not saved) or seldom is (it is, after a look). */
export function useDoubtRules() {
  const word = useWord();
  const rulesOf = (find: (value: unknown) => readonly Implausibility[]): FormRule[] =>
    [false, true].map((isSuspicion) => ({
      warningOnly: isSuspicion,
      validator: async (_rule: unknown, value: unknown) => {
        const code = find(value).find((one) => isSuspicionOnly(one) === isSuspicion);
        if (code) throw new Error(word(implausible[code]));
      },
    }));
  return {
    name: rulesOf((name) => (typeof name === 'string' ? nameDoubts(name) : [])),
    /** For the input of one day, beside the others of the form. */
    day: (day: DayDoubt['day'], others: Readonly<{ [Day in keyof PatientDays]?: Dayjs | null }>) =>
      rulesOf((picked) => {
        const days = Object.fromEntries(
          Object.entries({ ...others, [day]: picked }).map(([key, value]) => [key, dayOf(value)]),
        );
        return dayDoubts(days, hospitalDay(new Date()))
          .filter((doubt) => doubt.day === day)
          .map(({ code }) => code);
      }),
  };
}
