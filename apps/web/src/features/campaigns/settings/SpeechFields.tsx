import type { NewCampaign } from '@suifang/contract/campaigns/api.ts';
import { IdentityCheck } from '@suifang/contract/campaigns/settings.ts';
import { isSpeakable, type SpokenPlace, unspeakable } from '@suifang/contract/spoken-text.ts';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { useNumberRule } from '../../../ui/use-number-rule.ts';
import { useWord } from '../../../ui/use-word.ts';

const PERCENT = 0.01;

/** How the hospital introduces itself, whom it recognises, and the words of a notice. Names below `settings`. */
export function SpeechFields({ type }: { type: NewCampaign['type'] }) {
  const form = Form.useFormInstance();
  const mode = Form.useWatch(['settings', 'agents', 'mode'], form);
  const fallback = Form.useWatch(['settings', 'agents', 'fallback'], form);
  // A preview has nobody who waits for an agent, so nothing to fall back on.
  const isSurveyPossible = mode !== 'preview' && fallback === 'survey';
  const isNotice = type === 'VOICE_NOTICE';
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  const word = useWord();
  const speakable = (place: SpokenPlace) => ({
    validator: async (_rule: unknown, text: string | null | undefined) => {
      if (!isSpeakable(text ?? '', place)) throw new Error(word(unspeakable[place]));
    },
  });
  return (
    <>
      {isNotice && (
        <>
          <Form.Item
            name={['settings', 'noticeText']}
            label={t('campaigns.what.noticeText')}
            extra={t('campaigns.what.noticeHint')}
            rules={[
              { required: true, whitespace: true, message: t('campaigns.what.noticeNeeded') },
              speakable('notice'),
            ]}
          >
            <Input.TextArea
              rows={4}
              maxLength={1000}
              showCount
              placeholder={t('campaigns.what.noticeExample')}
            />
          </Form.Item>
          <Form.Item
            name={['settings', 'deliveredShare']}
            label={t('campaigns.what.deliveredShare')}
            rules={[numberRule({ min: 10, max: 100 }, { unit: PERCENT })]}
          >
            <NumberInput unit={PERCENT} suffix="%" />
          </Form.Item>
        </>
      )}
      <div className="field-row">
        <Form.Item
          name={['settings', 'hospital']}
          label={t('campaigns.what.hospital')}
          extra={t('campaigns.what.hospitalHint')}
          rules={[{ required: true, whitespace: true, min: 2, max: 40 }, speakable('other')]}
        >
          <Input maxLength={40} style={{ width: 280 }} />
        </Form.Item>
        <Form.Item
          name={['settings', 'department']}
          label={t('campaigns.what.department')}
          extra={t('ui.optional')}
          rules={[speakable('other')]}
        >
          <Input maxLength={40} style={{ width: 200 }} />
        </Form.Item>
      </div>
      {!isNotice && (
        <Form.Item
          name={['settings', 'identityCheck']}
          label={t('campaigns.what.identity')}
          extra={t(
            type !== 'CONNECT_AGENT'
              ? 'campaigns.what.identityHint'
              : isSurveyPossible
                ? 'campaigns.agents.identityBySurveyHint'
                : 'campaigns.agents.identityHint',
          )}
        >
          <Select
            style={{ width: 280 }}
            options={IdentityCheck.options.map((value) => ({
              value,
              label: t(`campaigns.what.identityChecks.${value}`),
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}
