import { Purpose } from '@suifang/contract/campaigns/api.ts';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListQuestionnaires } from '../../../api/__generated__/questionnaires.ts';
import type { CampaignChoices } from '../../../api/__generated__/model/index.ts';
import { AgentFields } from '../settings/AgentFields.tsx';
import { SpeechFields } from '../settings/SpeechFields.tsx';
import { type CampaignValues, formTypes } from '../settings/values.ts';

/** Whoever asks how the stay was liked calls for no care, and needs the consent of those called. */
const isAboutSatisfaction = (title = ''): boolean => /满意|satisf/i.test(title);

/** 内容: what is asked or told, over which trunk, and how the hospital introduces itself. */
export function WhatStep({ choices }: { choices: CampaignChoices }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CampaignValues>();
  const type = Form.useWatch('type', form) ?? 'AUTO_SURVEY';
  const needsQuestionnaire =
    Form.useWatch(['settings', 'agents', 'fallback'], form) === 'survey' || type === 'AUTO_SURVEY';
  const questionnaires = useListQuestionnaires({ state: 'published', pageSize: 200, sort: 'title' });
  const required = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <Form.Item
        name="name"
        label={t('campaigns.what.name')}
        rules={required(t('campaigns.what.nameNeeded'))}
      >
        <Input maxLength={100} style={{ maxWidth: 480 }} placeholder={t('campaigns.what.nameExample')} />
      </Form.Item>
      <Form.Item name="type" label={t('campaigns.what.type')}>
        <Radio.Group
          optionType="button"
          options={formTypes.map((value) => ({ value, label: t(`campaigns.types.${value}`) }))}
        />
      </Form.Item>
      {type === 'CONNECT_AGENT' && <AgentFields />}
      {type !== 'VOICE_NOTICE' && (
        <Form.Item
          name="questionnaireVersionId"
          label={t('campaigns.what.questionnaire')}
          extra={t(
            needsQuestionnaire ? 'campaigns.what.questionnaireHint' : 'campaigns.agents.questionnaireHint',
          )}
          rules={needsQuestionnaire ? required(t('campaigns.what.questionnaireNeeded')) : []}
        >
          <Select
            allowClear={!needsQuestionnaire}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ maxWidth: 480 }}
            loading={questionnaires.isPending}
            onChange={(_, chosen) => {
              const named = Array.isArray(chosen) ? undefined : chosen?.label;
              if (isAboutSatisfaction(named) && !form.isFieldTouched('purpose'))
                form.setFieldValue('purpose', 'satisfaction');
            }}
            placeholder={t('campaigns.what.questionnaireChoose')}
            notFoundContent={t('campaigns.what.noQuestionnaires')}
            options={(questionnaires.data?.items ?? []).flatMap(({ title, latest }) =>
              latest
                ? [
                    {
                      value: latest.id,
                      label: `${title} · ${t('questionnaires.versionNumber', { version: latest.version })}`,
                    },
                  ]
                : [],
            )}
          />
        </Form.Item>
      )}
      <SpeechFields type={type} />
      <div className="field-row">
        <Form.Item name="purpose" label={t('campaigns.what.purpose')} extra={t('campaigns.what.purposeHint')}>
          <Select
            style={{ width: 280 }}
            options={Purpose.options.map((value) => ({ value, label: t(`campaigns.purposes.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="trunkId"
          label={t('campaigns.what.trunk')}
          rules={required(t('campaigns.what.trunkNeeded'))}
        >
          <Select
            style={{ width: 320 }}
            placeholder={t('campaigns.what.trunkChoose')}
            notFoundContent={t('campaigns.what.noTrunks')}
            options={choices.trunks.map(({ id, name, maxChannels, isEnabled }) => ({
              value: id,
              label: `${name} · ${isEnabled ? t('campaigns.what.channels', { count: maxChannels }) : t('campaigns.what.trunkOff')}`,
              disabled: !isEnabled,
            }))}
          />
        </Form.Item>
      </div>
    </>
  );
}
