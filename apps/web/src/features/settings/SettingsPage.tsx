import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  getGetSettingsQueryKey,
  useChangeSettings,
  useGetSettings,
} from '../../api/__generated__/settings.ts';
import type { GeneralSettings } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';

function SettingsForm({ settings }: { settings: GeneralSettings }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Pick<GeneralSettings, 'hospital' | 'allowsAbroad'>>();
  const showErrors = useFormErrors(form);
  const { mutate, isPending } = useChangeSettings({
    mutation: {
      onSuccess: async (saved) => {
        client.setQueryData(getGetSettingsQueryKey(), saved);
        await client.invalidateQueries({ queryKey: ['/api/instance'] });
        void message.success(t('settings.saved'));
      },
      onError: showErrors,
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={settings}
      style={{ maxWidth: 480 }}
      onFinish={(values) => mutate({ data: { ...values, version: settings.version } })}
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
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t('ui.save')}
      </Button>
    </Form>
  );
}

/** What holds for the whole instance. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useGetSettings();
  return (
    <>
      <PageHeader title={t('settings.title')} summary={t('settings.summary')} />
      <div className="card">
        {error ? (
          <LoadError error={error} retry={refetch} />
        ) : data ? (
          <SettingsForm settings={data} />
        ) : (
          <PageLoading />
        )}
      </div>
    </>
  );
}
