import { useTranslation } from 'react-i18next';
import { useListOutcomeRules } from '../../api/__generated__/outcome-rules.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { RuleEditor } from './RuleEditor.tsx';

/** What the carriers' signals mean, in order. */
export function OutcomeRulesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useListOutcomeRules({ query: { refetchOnWindowFocus: false } });
  return (
    <>
      <PageHeader title={t('outcomeRules.title')} summary={t('outcomeRules.summary')} />
      <div className="card">
        {error ? (
          <LoadError error={error} retry={refetch} />
        ) : data ? (
          <RuleEditor list={data} />
        ) : (
          <TableSkeleton columns={8} rows={12} />
        )}
      </div>
    </>
  );
}
