import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getListImportTemplatesQueryKey,
  useListImportTemplates,
  useSaveImportTemplate,
} from '../../../api/__generated__/imports.ts';
import { useShowError } from '../../../ui/use-show-error.ts';
import { applyTemplate, type Mapping, toTemplate } from '../mapping.ts';

const LONGEST_NAME = 60;

/** Mappings kept for the files that come every month: take one, or keep this one. */
export function TemplateBar({
  columns,
  mapping,
  onChange,
}: {
  columns: readonly string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const showError = useShowError();
  const [name, setName] = useState('');
  const { data } = useListImportTemplates();
  const save = useSaveImportTemplate({
    mutation: {
      onSuccess: () => {
        void message.success(t('imports.templateSaved'));
        return client.invalidateQueries({ queryKey: getListImportTemplatesQueryKey() });
      },
      onError: showError,
    },
  });
  const templates = data?.items ?? [];
  const take = (id: string): void => {
    const template = templates.find((one) => one.id === id);
    if (!template) return;
    setName(template.name);
    onChange(applyTemplate(columns, template.mapping));
  };
  return (
    <div className="import-bar">
      {templates.length > 0 && (
        <Select
          className="import-field"
          aria-label={t('imports.takeTemplate')}
          placeholder={t('imports.takeTemplate')}
          value={null}
          onChange={take}
          options={templates.map(({ id, name: label }) => ({ value: id, label }))}
        />
      )}
      <Space.Compact>
        <Input
          aria-label={t('imports.templateName')}
          placeholder={t('imports.templateName')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button
          disabled={name.trim() === ''}
          loading={save.isPending}
          onClick={() => save.mutate({ data: { name: name.trim(), mapping: toTemplate(columns, mapping) } })}
        >
          {t('imports.saveTemplate')}
        </Button>
      </Space.Compact>
    </div>
  );
}
