import { useTranslation } from 'react-i18next';
import { isInRange, type NumberRange } from './number-range.ts';

type Options = Readonly<{
  /** What one of the number that is typed is worth in the value, as of `NumberInput`. */
  unit?: number;
  /** Nothing may be entered. */
  isOptional?: boolean;
}>;

/** Makes the rule of a form's number: what is out of the range is told with the range, and not changed. */
export function useNumberRule() {
  const { t } = useTranslation();
  return (range: NumberRange, { unit = 1, isOptional = false }: Options = {}) => ({
    validator: async (_: unknown, value: number | null | undefined) => {
      if (value === null || value === undefined ? isOptional : isInRange(typed(value, unit), range)) return;
      throw new Error(t(range.isWhole === false ? 'ui.numberRange' : 'ui.wholeNumberRange', { ...range }));
    },
  });
}

const typed = (value: number, unit: number) => Number((value / unit).toPrecision(12));
