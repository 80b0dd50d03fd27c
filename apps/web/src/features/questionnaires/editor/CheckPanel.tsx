import { type Path, type Row, textsOf } from '@suifang/contract/questionnaire/edit/index.ts';
import type { Finding, Problem } from '@suifang/contract/questionnaire/index.ts';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../../ui/preferences.ts';
import { StateTag } from '../../../ui/StateTag.tsx';
import { rowOfProblem } from './editing.ts';

type Props = Readonly<{
  rows: readonly Row[];
  /** Of the questionnaire. */
  language: string;
  problems: readonly Problem[];
  findings: readonly Finding[];
  /** Empty: the settings of the whole. */
  onSelect: (path: Path) => void;
}>;

/** What stands in the way of publishing, and what will be hard to hear. Each line names its item and leads to it. */
export function CheckPanel({ rows, language: written, problems, findings, onSelect }: Props) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const nameOf = (row: Row | undefined): string => {
    if (!row) return t('questionnaires.editor.settings');
    const texts = textsOf(row.item, 'text', written);
    return texts[language] || texts.zh || texts.en || t('questionnaires.editor.emptyText');
  };
  const leavesOut = findings.some(({ level }) => level === 'cannot');
  const rowOf = (linkId: string) => rows.find(({ item }) => item.linkId === linkId);
  const line = (key: string, row: Row | undefined, tag: React.ReactNode, sentence: string) => (
    <li key={key}>
      <button type="button" onClick={() => onSelect(row?.path ?? [])}>
        <span className="check-number">{row?.number}</span>
        <span>
          <span className="check-item">{nameOf(row)}</span>
          {tag} {sentence}
        </span>
      </button>
    </li>
  );
  return (
    <div className="check-panel">
      {problems.length === 0 ? (
        <StateTag tone={leavesOut ? 'amber' : 'green'}>
          {t(leavesOut ? 'questionnaires.check.leavesOut' : 'questionnaires.check.good')}
        </StateTag>
      ) : (
        <>
          <h3>{t('questionnaires.check.problems')}</h3>
          <ul>
            {problems.map((problem) =>
              line(
                problem.path + problem.code + problem.zh,
                rowOfProblem(rows, problem),
                null,
                problem[language],
              ),
            )}
          </ul>
        </>
      )}
      {findings.length > 0 && (
        <>
          <h3>{t('questionnaires.check.findings')}</h3>
          <ul>
            {findings.map((finding) =>
              line(
                finding.linkId + finding.channel + finding.code,
                rowOf(finding.linkId),
                <StateTag tone={finding.level === 'cannot' ? 'red' : 'grey'}>
                  {t(`questionnaires.check.channel.${finding.channel}`)}{' '}
                  {t(`questionnaires.check.${finding.level}`)}
                </StateTag>,
                finding[language],
              ),
            )}
          </ul>
        </>
      )}
    </div>
  );
}
