import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListOutcomeObservations } from '../../api/__generated__/outcome-rules.ts';
import type { OutcomeObservation, OutcomeRule } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useWord } from '../../ui/use-word.ts';

const nothing = () => undefined;
const ruleOf = ({ trunkId, cause, sipCode, ringingSeen, earlyMediaSeen, outcome }: OutcomeObservation) => ({
  trunkId,
  cause,
  sipCode,
  ringingSeen,
  earlyMediaSeen,
  outcome,
  note: '',
});

/** What the carriers really sent, how it was taken, and a rule made of it with one click. */
export function SeenTable({ onMake }: { onMake: (rule: OutcomeRule) => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const query = useListOutcomeObservations({
    query: { select: ({ items }) => ({ items, total: items.length, page: 1, pageSize: 200 }) },
  });
  const yesNo = (value: boolean) => t(value ? 'outcomeRules.yes' : 'outcomeRules.no');
  const columns: Column<OutcomeObservation>[] = [
    { key: 'trunk', title: t('outcomeRules.trunk'), render: ({ trunkName }) => trunkName },
    { key: 'sip', title: t('outcomeRules.sipCode'), align: 'right', render: ({ sipCode }) => sipCode ?? '–' },
    { key: 'cause', title: t('outcomeRules.cause'), align: 'right', render: ({ cause }) => cause ?? '–' },
    { key: 'ringing', title: t('outcomeRules.ringing'), render: ({ ringingSeen }) => yesNo(ringingSeen) },
    { key: 'media', title: t('outcomeRules.earlyMedia'), render: (row) => yesNo(row.earlyMediaSeen) },
    { key: 'outcome', title: t('outcomeRules.outcome'), render: (row) => word(outcomeNames[row.outcome]) },
    {
      key: 'count',
      title: t('outcomeRules.count'),
      align: 'right',
      render: ({ count }) => count.toLocaleString(),
    },
    { key: 'last', title: t('outcomeRules.last'), render: ({ lastAt }) => <RelativeTime at={lastAt} /> },
    {
      key: 'make',
      title: '',
      align: 'right',
      render: (row) => (
        <Button type="link" size="small" onClick={() => onMake(ruleOf(row))}>
          {t('outcomeRules.make')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      name="outcome-observations"
      columns={columns}
      rowKey={(row) =>
        [row.trunkId, row.cause, row.sipCode, row.ringingSeen, row.earlyMediaSeen, row.outcome].join()
      }
      query={query}
      search={{}}
      onSearch={nothing}
      empty={{ text: t('outcomeRules.seenEmpty') }}
    />
  );
}
