import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { useWord } from '../../ui/use-word.ts';
import './call.css';
import { hospitalTime } from '../../ui/hospital-time.ts';

type Moment = CallDetail['timeline'][number];

const tones: Partial<Record<Moment['what'], string>> = {
  answered: 'green',
  'identity-confirmed': 'green',
  'identity-failed': 'red',
  'not-answered': 'red',
  interrupted: 'red',
  'wrong-person': 'red',
  'opted-out': 'amber',
  refused: 'amber',
  'person-wanted': 'amber',
};

/** A call from the first signal to its end, a line for each thing that happened. */
export function Timeline({ call }: { call: CallDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const outcome = call.outcome === null ? '' : word(outcomeNames[call.outcome]);
  return (
    <ol className="call-timeline">
      {call.timeline.map(({ at, what, question, answer, share }, index) => (
        <li key={`${at}-${index}`} data-tone={tones[what] ?? 'grey'}>
          <time dateTime={at}>{hospitalTime(at).format('HH:mm:ss')}</time>
          <div>
            <div>
              {t(`calls.moments.${what}`, { outcome, percent: Math.round((share ?? 0) * 100) })}
              {answer && <b className="call-answer">{word(answer)}</b>}
            </div>
            {question && <div className="call-question">{word(question)}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
