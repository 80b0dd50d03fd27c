import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { hospitalTime } from '../../ui/hospital-time.ts';
import { useWord } from '../../ui/use-word.ts';

/** What was asked in the call, what was pressed, and what that means. */
export function AnswersCard({ answers }: Pick<CallDetail, 'answers'>) {
  const { t } = useTranslation();
  const word = useWord();
  if (answers.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('calls.answers.title')}</h2>
      <table className="call-table">
        <thead>
          <tr>
            <th scope="col">{t('calls.answers.at')}</th>
            <th scope="col">{t('calls.answers.question')}</th>
            <th scope="col">{t('calls.answers.keys')}</th>
            <th scope="col">{t('calls.answers.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ at, question, keys, answer }, index) => (
            <tr key={`${at}-${index}`}>
              <td className="call-clock">{hospitalTime(at).format('HH:mm:ss')}</td>
              <td>{word(question)}</td>
              <td className="call-clock">{keys || '–'}</td>
              <td>
                {answer ? (
                  <b>{word(answer)}</b>
                ) : (
                  <span className="quiet">{t('calls.moments.question-given-up')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
