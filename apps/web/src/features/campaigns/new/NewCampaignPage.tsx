import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateCampaign, useGetCampaignChoices } from '../../../api/__generated__/campaigns.ts';
import { useGetInstance } from '../../../api/__generated__/settings.ts';
import type { CampaignChoices } from '../../../api/__generated__/model/index.ts';
import { ApiError } from '../../../api/api-error.ts';
import { PageLoading } from '../../../frame/page-states.tsx';
import { LoadError } from '../../../ui/LoadError.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useAskBeforeLeaving } from '../../../ui/use-ask-before-discard.tsx';
import { useFormErrors } from '../../../ui/use-form-errors.ts';
import '../campaigns.css';
import { type CampaignValues, initialValues, toNewCampaign } from '../settings/values.ts';
import { WhenFields } from '../settings/WhenFields.tsx';
import { CampaignSteps } from './CampaignSteps.tsx';
import { WhatStep } from './WhatStep.tsx';
import { WhomStep } from './WhomStep.tsx';

/** Which inputs belong to each step. */
const stepFields = [
  [['whom']],
  [
    ['name'],
    ['type'],
    ['questionnaireVersionId'],
    ['purpose'],
    ['trunkId'],
    ['settings', 'agents'],
    ['settings', 'noticeText'],
    ['settings', 'hospital'],
  ],
  [['settings']],
] as const;

/** What the server refuses because of whom was chosen. */
const aboutWhom = ['campaign.no-targets', 'campaign.no-condition'];

const LAST = stepFields.length - 1;

/** Makes a campaign: whom, what, when; then the draft's own page shows the check. */
export function NewCampaignPage() {
  const handed = useSearch({ from: '/frame/campaigns/new' });
  const choices = useGetCampaignChoices();
  const instance = useGetInstance();
  const error = choices.error ?? instance.error;
  if (error) {
    return <LoadError error={error} retry={() => Promise.all([choices.refetch(), instance.refetch()])} />;
  }
  if (!choices.data || !instance.data) return <PageLoading />;
  return <Stepper choices={choices.data} initial={initialValues(instance.data.hospital, handed)} />;
}

function Stepper({ choices, initial }: { choices: CampaignChoices; initial: CampaignValues }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<CampaignValues>();
  useAskBeforeLeaving(form);
  const [step, setStep] = useState(0);
  const showErrors = useFormErrors(form);
  const create = useCreateCampaign({
    mutation: {
      onSuccess: async ({ id }) => {
        await client.invalidateQueries({ queryKey: ['/api/campaigns'] });
        await navigate({ to: '/campaigns/$id', params: { id }, ignoreBlocker: true });
      },
      onError: (error) => {
        if (error instanceof ApiError && aboutWhom.includes(error.code)) setStep(0);
        else if (error instanceof ApiError && error.code.startsWith('campaign.')) setStep(1);
        showErrors(error);
      },
    },
  });
  const next = async (): Promise<void> => {
    const fields = stepFields[step] ?? [];
    const isRight = await form.validateFields(fields as never, { recursive: true }).then(
      () => true,
      ({ errorFields }: { errorFields: { name: never }[] }) => {
        const [first] = errorFields;
        if (first) form.scrollToField(first.name, { focus: true, block: 'center' });
        return false;
      },
    );
    if (!isRight) return;
    if (step < LAST) setStep(step + 1);
    else create.mutate({ data: toNewCampaign(form.getFieldsValue(true) as CampaignValues) });
  };
  const pages = [
    <WhomStep key="whom" choices={choices} />,
    <WhatStep key="what" choices={choices} />,
    <WhenFields key="when" />,
  ];
  const only = choices.trunks.filter(({ isEnabled }) => isEnabled);
  const start = only.length === 1 && only[0] ? { ...initial, trunkId: only[0].id } : initial;
  return (
    <>
      <PageHeader title={t('campaigns.add')} summary={t('campaigns.newSummary')} />
      <CampaignSteps current={step} onChange={(to) => to < step && setStep(to)} />
      <Form
        form={form}
        className="card campaign-form"
        layout="vertical"
        requiredMark={false}
        initialValues={start}
      >
        {pages.map((page, index) => (
          <div key={page.key} hidden={index !== step}>
            {page}
          </div>
        ))}
        <div className="campaign-form-foot">
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{t('campaigns.back')}</Button>}
          <Button type="primary" loading={create.isPending} onClick={() => void next()}>
            {t(step < LAST ? 'campaigns.next' : 'campaigns.toCheck')}
          </Button>
        </div>
      </Form>
    </>
  );
}
