import { rowOutcomes } from '@suifang/contract/imports.ts';
import { Link } from '@tanstack/react-router';
import { App, Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRunImport } from '../../../api/__generated__/imports.ts';
import type { ImportDetail } from '../../../api/__generated__/model/index.ts';
import { useCurrentStaff } from '../../../api/session.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { ReasonButton } from '../../../ui/ReasonButton.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { useShowError } from '../../../ui/use-show-error.ts';
import { outcomeTones } from '../tones.ts';
import { useImportCache } from '../use-import-cache.ts';
import { CancelButton } from './CancelButton.tsx';
import { MappingCard } from './MappingCard.tsx';

/** What became of the rows, or would; from the dry run one goes on or back to the columns. */
export function ResultCard({ job }: { job: ImportDetail }) {
  const { t } = useTranslation();
  const [isMapping, setIsMapping] = useState(false);
  const { id } = useCurrentStaff();
  if (isMapping) return <MappingCard job={job} onBack={() => setIsMapping(false)} />;
  const { counts } = job;
  if (!counts) return null;
  const isDryRun = job.state === 'checked';
  return (
    <div className="card">
      <div className="import-counts">
        <span>
          <strong>{(job.rowsTotal ?? 0).toLocaleString()}</strong>
          {t('imports.rows')}
        </span>
        {rowOutcomes.map((outcome) => (
          <span key={outcome}>
            <strong>{counts[outcome].toLocaleString()}</strong>
            <StateTag tone={outcomeTones[outcome]}>{t(`imports.outcomes.${outcome}`)}</StateTag>
          </span>
        ))}
      </div>
      {counts.warnings > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('imports.warnings', { count: counts.warnings })}
          action={
            <Link
              from="/imports/$id"
              search={(before) => ({ ...before, toCheck: 'true', outcome: undefined, page: undefined })}
              replace
            >
              {t('imports.showThem')}
            </Link>
          }
        />
      )}
      <div className="import-bar" style={{ marginTop: 12 }}>
        {(isDryRun || job.hasErrorFile) && (
          <span className="quiet">{t(isDryRun ? 'imports.checkedHint' : 'imports.completedHint')}</span>
        )}
        <span className="import-bar-end" />
        {job.hasErrorFile &&
          (job.byId === id ? (
            <Button href={`/api/imports/${job.id}/errors`} download>
              {t('imports.errorFile')}
            </Button>
          ) : (
            <ReasonButton reason={t('imports.errorFileNotYours')}>{t('imports.errorFile')}</ReasonButton>
          ))}
        {isDryRun ? (
          <>
            <Button onClick={() => setIsMapping(true)}>{t('imports.changeMapping')}</Button>
            <CancelButton id={job.id} />
            <RunButton job={job} writes={counts.created + counts.updated} />
          </>
        ) : (
          <LinkButton color="primary" variant="solid" to="/patients">
            {t('imports.toPatients')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function RunButton({ job, writes }: { job: ImportDetail; writes: number }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const showError = useShowError();
  const remember = useImportCache();
  const run = useRunImport({ mutation: { onSuccess: remember, onError: showError } });
  const ask = (): void => {
    void modal.confirm({
      title: t('imports.runTitle', { rows: writes.toLocaleString() }),
      content: t('imports.runText'),
      okText: t('imports.run'),
      cancelText: t('ui.cancel'),
      onOk: () => run.mutateAsync({ id: job.id }).catch(() => undefined),
    });
  };
  return (
    <Button type="primary" loading={run.isPending} disabled={writes === 0} onClick={ask}>
      {t('imports.run')}
    </Button>
  );
}
