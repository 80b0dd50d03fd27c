import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import {
  type Branch,
  branchesOf,
  kindOf,
  type Row,
  textsOf,
  withBranches,
} from '@suifang/contract/questionnaire/edit/index.ts';
import type { Operator } from '@suifang/contract/questionnaire/index.ts';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemEditing } from './editing.ts';
import { operatorsFor, RuleValueInput } from './RuleValueInput.tsx';

const unanswered = new Set(['display', 'group', 'score']);

/** When a question is asked, in plain words. */
export function BranchEditor({ item, language, rows, at, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const branches = branchesOf(item);
  const named = new Set(branches.map(({ question }) => question));
  const earlier = rows.slice(0, at).filter((row) => !unanswered.has(kindOf(row.item)));
  // A condition that has come to look ahead is still shown by its words until it is settled.
  const questions = [...earlier, ...rows.slice(at).filter((row) => named.has(row.item.linkId))];
  const targets = new Map(rows.map((row) => [row.item.linkId, row.item]));
  const put = (next: readonly Branch[]) => onChange(withBranches(item, next, targets));
  const set = (index: number, change: Partial<Branch>) =>
    put(branches.map((branch, at) => (at === index ? { ...branch, ...change } : branch)));
  const add = () => {
    const question = earlier.at(-1)?.item.linkId;
    if (question) put([...branches, { question, operator: '=', value: undefined }]);
  };
  const words = (row: Row) => {
    const texts = textsOf(row.item, 'text', language);
    return `${row.number} ${texts.zh || texts.en}`;
  };
  return (
    <div className="rules">
      {branches.length === 0 && <span className="quiet">{t('questionnaires.branch.always')}</span>}
      {branches.length === 1 && <span>{t('questionnaires.branch.one')}</span>}
      {branches.length > 1 && (
        <Select
          aria-label={t('questionnaires.branch.title')}
          style={{ width: 220 }}
          value={item.enableBehavior ?? 'all'}
          onChange={(enableBehavior: 'all' | 'any') => onChange({ ...item, enableBehavior })}
          options={[
            { value: 'all', label: t('questionnaires.branch.all') },
            { value: 'any', label: t('questionnaires.branch.any') },
          ]}
        />
      )}
      {branches.map((branch, index) => {
        const target = targets.get(branch.question);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- conditions are known by their place only
          <div className="rule" key={index}>
            <Select
              className="rule-question"
              aria-label={t('questionnaires.branch.question')}
              value={branch.question}
              onChange={(question: string) => set(index, { question, operator: '=', value: undefined })}
              options={questions.map((row) => ({ value: row.item.linkId, label: words(row) }))}
            />
            <Select
              style={{ width: 100 }}
              aria-label={t('questionnaires.branch.title')}
              value={branch.operator}
              onChange={(operator: Operator) =>
                set(index, { operator, ...(operator === 'exists' ? { value: true } : {}) })
              }
              options={operatorsFor(target).map((value) => ({
                value,
                label: t(`questionnaires.operators.${value}`),
              }))}
            />
            {target && (
              <RuleValueInput
                target={target}
                operator={branch.operator}
                value={branch.value}
                language={language}
                onChange={(value) => set(index, { value })}
              />
            )}
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('questionnaires.editor.remove')}
              onClick={() => put(branches.toSpliced(index, 1))}
            />
          </div>
        );
      })}
      {earlier.length > 0 ? (
        <Button size="small" icon={<PlusOutlined />} onClick={add}>
          {t('questionnaires.branch.add')}
        </Button>
      ) : (
        branches.length > 0 && <span className="quiet">{t('questionnaires.branch.none')}</span>
      )}
    </div>
  );
}
