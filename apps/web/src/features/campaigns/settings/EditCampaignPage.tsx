import { campaignActions } from '@suifang/contract/campaigns/api.ts';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCampaign, useChangeCampaign, useGetCampaign } from '../../../api/__generated__/campaigns.ts';
import type { CampaignDetail } from '../../../api/__generated__/model/index.ts';
import { PageLoading } from '../../../frame/page-states.tsx';
import { useVersionedSave } from '../../../ui/conflict/use-versioned-save.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { LoadError } from '../../../ui/LoadError.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useAskBeforeLeaving } from '../../../ui/use-ask-before-discard.tsx';
import { useFormErrors } from '../../../ui/use-form-errors.ts';
import '../campaigns.css';
import { useCampaignCache } from '../use-campaign-cache.ts';
import { type ComparedValues, useComparedInputs } from './use-compared-inputs.ts';
import { AgentFields } from './AgentFields.tsx';
import { SpeechFields } from './SpeechFields.tsx';
import { fromSettingsValues, type SettingsValues, toSettingsValues } from './values.ts';
import { WhenFields } from './WhenFields.tsx';

/** Changes the settings of a draft or paused campaign. */
export function EditCampaignPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/frame/campaigns/$id/edit' });
  const { data, error, refetch } = useGetCampaign(id);
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  if (!campaignActions.edit.some((state) => state === data.state)) {
    return (
      <Notice
        text={t('campaigns.reasons.edit')}
        action={
          <Link to="/campaigns/$id" params={{ id }}>
            {t('campaigns.backTo', { name: data.name })}
          </Link>
        }
      />
    );
  }
  return <Editor campaign={data} />;
}

type Values = { name: string; settings: SettingsValues };

const comparedOf = ({ name, settings }: CampaignDetail): ComparedValues => ({
  ...toSettingsValues(settings),
  name,
});

function Editor({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keep = useCampaignCache();
  // What was there when the page was opened: live updates must not undo what is being typed, nor hide that another
  // person has saved meanwhile.
  const [opened] = useState(campaign);
  const [form] = Form.useForm<Values>();
  useAskBeforeLeaving(form);
  const showErrors = useFormErrors(form);
  const { mutateAsync, isPending } = useChangeCampaign({
    mutation: {
      onSuccess: async (changed) => {
        keep(changed);
        void message.success(t('campaigns.saved'));
        await navigate({ to: '/campaigns/$id', params: { id: changed.id }, ignoreBlocker: true });
      },
    },
  });
  const { submit, dialog } = useVersionedSave({
    row: campaign,
    load: () => getCampaign(opened.id),
    valuesOf: comparedOf,
    inputs: useComparedInputs(),
    save: ({ name, ...settings }: ComparedValues, version) =>
      mutateAsync({
        id: opened.id,
        data: { version, name: name.trim(), settings: fromSettingsValues(settings, opened.type) },
      }),
  });
  const save = ({ name }: Values): void => {
    const { settings } = form.getFieldsValue(true) as Values;
    void submit({ ...settings, name }, showErrors);
  };
  return (
    <>
      <PageHeader
        title={t('campaigns.editTitle', { name: opened.name })}
        summary={t('campaigns.editSummary')}
      />
      {dialog}
      <Form
        form={form}
        className="card campaign-form"
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: opened.name, settings: toSettingsValues(opened.settings) }}
        onFinish={save}
      >
        <Form.Item
          name="name"
          label={t('campaigns.what.name')}
          rules={[{ required: true, whitespace: true, message: t('campaigns.what.nameNeeded') }]}
        >
          <Input maxLength={100} style={{ maxWidth: 480 }} />
        </Form.Item>
        {opened.type === 'CONNECT_AGENT' && <AgentFields />}
        <SpeechFields type={opened.type} />
        <WhenFields />
        <div className="campaign-form-foot">
          <LinkButton to="/campaigns/$id" params={{ id: opened.id }}>
            {t('ui.cancel')}
          </LinkButton>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('ui.save')}
          </Button>
        </div>
      </Form>
    </>
  );
}
