import { useParams } from '@tanstack/react-router';
import { Alert, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGetImport } from '../../../api/__generated__/imports.ts';
import type { ImportDetail } from '../../../api/__generated__/model/index.ts';
import { PageLoading } from '../../../frame/page-states.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { LoadError } from '../../../ui/LoadError.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useWord } from '../../../ui/use-word.ts';
import '../imports.css';
import { ImportState } from '../ImportState.tsx';
import { MappingCard } from './MappingCard.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { ResultCard } from './ResultCard.tsx';
import { RowsCard } from './RowsCard.tsx';

const steps = ['columns', 'check', 'run'] as const;
/** Which step each state belongs to; past the last one, everything is done. */
const stepOf = { uploaded: 0, checking: 1, checked: 1, running: 2, completed: 3 } as const;

const LOOK_AGAIN_MS = 2_000;

/** By then the workbook is there, or will not be. */
const MADE_WITHIN_MS = 600_000;

/** The workbook of the rows to look at is made after the end of the dry run, or of the import, has been told. */
const isErrorFileDue = (job: ImportDetail | undefined): boolean => {
  if (!job || job.hasErrorFile || (job.state !== 'checked' && job.state !== 'completed')) return false;
  const isFresh = job.finishedAt === null || Date.now() - Date.parse(job.finishedAt) < MADE_WITHIN_MS;
  const { invalid = 0, duplicate = 0, warnings = 0 } = job.counts ?? {};
  return isFresh && invalid + duplicate + warnings > 0;
};

/** One import from its columns to its result. */
export function ImportPage() {
  const { id } = useParams({ from: '/frame/imports/$id' });
  const { t } = useTranslation();
  const { data, error, refetch } = useGetImport(id, {
    query: { refetchInterval: ({ state }) => (isErrorFileDue(state.data) ? LOOK_AGAIN_MS : false) },
  });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  const { sheet, headerRow } = data.preview;
  return (
    <div className="import-page">
      <PageHeader
        title={
          <>
            {data.fileName} <ImportState state={data.state} />
          </>
        }
        summary={[data.format, data.encoding, data.by].filter((part) => part !== null).join(' · ')}
        action={<LinkButton to="/imports">{t('imports.another')}</LinkButton>}
      />
      {data.state !== 'cancelled' && data.state !== 'failed' && (
        <Steps
          className="card"
          size="small"
          current={stepOf[data.state]}
          items={steps.map((step) => ({ key: step, title: t(`imports.steps.${step}`) }))}
        />
      )}
      {data.state === 'uploaded' && <MappingCard key={`${sheet}/${headerRow}`} job={data} />}
      {(data.state === 'checking' || data.state === 'running') && <ProgressCard job={data} />}
      {(data.state === 'cancelled' || data.state === 'failed') && <EndedCard job={data} />}
      {(data.state === 'checked' || data.state === 'completed') && (
        <>
          <ResultCard job={data} />
          <RowsCard id={id} />
        </>
      )}
    </div>
  );
}

function EndedCard({ job }: { job: ImportDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="card">
      {job.failure && <Alert type="error" showIcon title={word(job.failure)} />}
      <Notice
        text={t(`imports.ended.${job.state === 'failed' ? 'failed' : 'cancelled'}`)}
        action={<LinkButton to="/imports">{t('imports.uploadAgain')}</LinkButton>}
      />
    </div>
  );
}
