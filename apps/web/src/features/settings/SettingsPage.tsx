import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getGetSettingsQueryKey,
  getGetSettingsQueryOptions,
  useChangeSettings,
  useGetSettings,
} from '../../api/__generated__/settings.ts';
import type { GeneralSettings } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { useVersionedSave } from '../../ui/conflict/use-versioned-save.tsx';
import { ErrorCount } from '../../ui/ErrorCount.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RatingFields } from '../ratings/RatingFields.tsx';
import { useAskBeforeLeaving } from '../../ui/use-ask-before-discard.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';

const ratingPath = ['rating'] as const;

function SettingsForm({ settings, onSaved }: { settings: GeneralSettings; onSaved: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Pick<GeneralSettings, 'hospital' | 'allowsAbroad' | 'rating'>>();
  useAskBeforeLeaving(form);
  const showErrors = useFormErrors(form);
  const { mutateAsync, isPending } = useChangeSettings({
    mutation: {
      onSuccess: async (saved) => {
        client.setQueryData(getGetSettingsQueryKey(), saved);
        await client.invalidateQueries({ queryKey: ['/api/instance'] });
        void message.success(t('settings.saved'));
        // The page stays: the next save goes on from this version.
        onSaved();
      },
    },
  });
  const { submit, dialog } = useVersionedSave({
    row: settings,
    load: () => client.fetchQuery({ ...getGetSettingsQueryOptions(), staleTime: 0 }),
    valuesOf: ({ hospital }: GeneralSettings) => ({ hospital }),
    inputs: { hospital: { label: t('settings.hospital') } },
    save: (values: { hospital: string }, version) => mutateAsync({ data: { ...values, version } }),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={settings}
      style={{ maxWidth: 480 }}
      onFinish={(values) => void submit(values, showErrors)}
    >
      <Form.Item
        name="hospital"
        label={t('settings.hospital')}
        extra={t('settings.hospitalHint')}
        rules={[{ required: true, whitespace: true, min: 2, max: 40 }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="allowsAbroad" valuePropName="checked" extra={t('settings.abroadHint')}>
        <Checkbox>{t('settings.abroad')}</Checkbox>
      </Form.Item>
      <h2 className="section-heading">{t('settings.rating')}</h2>
      <RatingFields path={ratingPath} />
      <Space>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('ui.save')}
        </Button>
        <ErrorCount />
      </Space>
      {dialog}
    </Form>
  );
}

/** What holds for the whole instance. */
export function SettingsPage() {
  const { t } = useTranslation();
  const [edition, setEdition] = useState(0);
  const { data, error, refetch } = useGetSettings();
  return (
    <>
      <PageHeader title={t('settings.title')} summary={t('settings.summary')} />
      <div className="card">
        {error ? (
          <LoadError error={error} retry={refetch} />
        ) : data ? (
          <SettingsForm key={edition} settings={data} onSaved={() => setEdition((before) => before + 1)} />
        ) : (
          <PageLoading />
        )}
      </div>
    </>
  );
}
