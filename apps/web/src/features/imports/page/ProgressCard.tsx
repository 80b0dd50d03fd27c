import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportDetail } from '../../../api/__generated__/model/index.ts';
import { CancelButton } from './CancelButton.tsx';

/** How far the dry run or the import is. How many rows there are is known only after the first reading. */
export function ProgressCard({ job }: { job: ImportDetail }) {
  const { t } = useTranslation();
  const { rowsDone, rowsTotal } = job;
  const percent = rowsTotal ? Math.min(99, Math.floor((rowsDone / rowsTotal) * 100)) : undefined;
  return (
    <div className="card" aria-live="polite">
      {percent === undefined ? (
        <Progress percent={100} status="active" showInfo={false} />
      ) : (
        <Progress percent={percent} status="active" />
      )}
      <div className="import-bar" style={{ marginTop: 8 }}>
        <span>
          {rowsTotal
            ? t('imports.rowsOf', { done: rowsDone.toLocaleString(), total: rowsTotal.toLocaleString() })
            : t('imports.rowsSoFar', { done: rowsDone.toLocaleString() })}
        </span>
        <span className="quiet">{t('imports.mayLeave')}</span>
        <span className="import-bar-end">
          <CancelButton id={job.id} />
        </span>
      </div>
    </div>
  );
}
