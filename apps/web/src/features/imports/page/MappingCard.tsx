import { type ImportField, importFields } from '@suifang/contract/imports.ts';
import { Button, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCheckImport } from '../../../api/__generated__/imports.ts';
import type { ImportDetail } from '../../../api/__generated__/model/index.ts';
import { useShowError } from '../../../ui/use-show-error.ts';
import { chooseField, type Mapping } from '../mapping.ts';
import { useImportCache } from '../use-import-cache.ts';
import { CancelButton } from './CancelButton.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { TemplateBar } from './TemplateBar.tsx';

type Line = Readonly<{ column: number; heading: string; samples: readonly string[] }>;

/** What each column means, with what its first rows hold, row by row; starts the dry run. */
export function MappingCard({ job, onBack }: { job: ImportDetail; onBack?: () => void }) {
  const { t } = useTranslation();
  const showError = useShowError();
  const remember = useImportCache();
  const { columns, suggested, sampleRows } = job.preview;
  const [mapping, setMapping] = useState<Mapping>(job.mapping ?? suggested);
  const check = useCheckImport({ mutation: { onSuccess: remember, onError: showError } });
  const lines = columns.map((heading, column): Line => ({
    column,
    heading,
    samples: sampleRows.map((row) => row[column] ?? ''),
  }));
  return (
    <div className="card">
      <ReadingBar job={job} />
      <TemplateBar columns={columns} mapping={mapping} onChange={setMapping} />
      <Table<Line>
        size="small"
        rowKey="column"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={lines}
        columns={[
          { key: 'heading', title: t('imports.column'), render: (_, { heading }) => heading },
          {
            key: 'field',
            title: t('imports.means'),
            render: (_, { column, heading }) => (
              <FieldChoice
                label={heading}
                field={mapping[column] ?? null}
                onChange={(field) => setMapping(chooseField(mapping, column, field))}
              />
            ),
          },
          ...sampleRows.map((_row, place) => ({
            key: `sample-${place}`,
            title: t('imports.sample', { place: place + 1 }),
            className: 'import-sample',
            render: (_: unknown, { samples }: Line) => samples[place],
          })),
        ]}
      />
      <div className="import-bar" style={{ marginTop: 12 }}>
        <span className="quiet">{t('imports.checkHint')}</span>
        <span className="import-bar-end" />
        {onBack && <Button onClick={onBack}>{t('ui.cancel')}</Button>}
        <CancelButton id={job.id} />
        <Button
          type="primary"
          loading={check.isPending}
          onClick={() => check.mutate({ id: job.id, data: { mapping: [...mapping] } })}
        >
          {t('imports.check')}
        </Button>
      </div>
    </div>
  );
}

function FieldChoice({
  label,
  field,
  onChange,
}: {
  label: string;
  field: ImportField | null;
  onChange: (field: ImportField | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select<ImportField>
      className="import-field"
      aria-label={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('imports.ignored')}
      value={field}
      onChange={(chosen) => onChange(chosen ?? null)}
      options={importFields.map((value) => ({ value, label: t(`imports.fields.${value}`) }))}
    />
  );
}
