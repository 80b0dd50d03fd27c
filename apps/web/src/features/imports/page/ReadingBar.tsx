import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRereadImport } from '../../../api/__generated__/imports.ts';
import type { ImportDetail } from '../../../api/__generated__/model/index.ts';
import { useShowError } from '../../../ui/use-show-error.ts';
import { useImportCache } from '../use-import-cache.ts';

const LAST_HEADING = 40;

/** Which sheet is read and in which line its headings stand; a change reads the file again. */
export function ReadingBar({ job }: { job: ImportDetail }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const remember = useImportCache();
  const { sheets, sheet, headerRow } = job.preview;
  const read = useRereadImport({ mutation: { onSuccess: remember, onError: showError } });
  return (
    <div className="import-bar">
      {sheets.length > 1 && (
        <label>
          {t('imports.sheet')}{' '}
          <Select
            value={sheet}
            loading={read.isPending}
            onChange={(chosen) => read.mutate({ id: job.id, data: { sheet: chosen } })}
            options={sheets.map((label, value) => ({ value, label }))}
          />
        </label>
      )}
      <label>
        {t('imports.headerRow')}{' '}
        <InputNumber
          min={0}
          max={LAST_HEADING}
          precision={0}
          changeOnWheel={false}
          value={headerRow}
          disabled={read.isPending}
          onStep={(chosen) => read.mutate({ id: job.id, data: { sheet, headerRow: chosen } })}
          onPressEnter={({ currentTarget }) =>
            read.mutate({ id: job.id, data: { sheet, headerRow: Number(currentTarget.value) } })
          }
        />
      </label>
      <span className="quiet">{t('imports.headerRowHint')}</span>
    </div>
  );
}
