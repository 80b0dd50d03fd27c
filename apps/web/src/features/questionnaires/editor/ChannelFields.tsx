import { retryOf, withChannelText, withHint, withRetry } from '@suifang/contract/questionnaire/edit/index.ts';
import { extensionOf, local, stringOf } from '@suifang/contract/questionnaire/extensions.ts';
import { readChannelTexts } from '@suifang/contract/questionnaire/text.ts';
import { Input, InputNumber, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemEditing } from './editing.ts';

const channels = ['voice', 'agent', 'web', 'sms'] as const;

/** Words of its own for a channel, a hint for staff, and how patient the telephone is. */
export function ChannelFields({ item, kind, onChange }: ItemEditing) {
  const { t } = useTranslation();
  const texts = readChannelTexts(item.extension);
  const retry = retryOf(item);
  return (
    <div className="channel-fields">
      {channels.map((channel) => (
        <label key={channel}>
          <span className="field-label">{t(`questionnaires.channels.${channel}`)}</span>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 4 }}
            placeholder={item.text || t('questionnaires.channels.hint')}
            value={texts[channel] ?? ''}
            onChange={(event) => {
              const { value } = event.target;
              // A heading that is emptied stays silent; any other text goes back to the common one.
              const isSilence = value === '' && kind === 'group' && channel === 'voice';
              onChange(withChannelText(item, channel, value === '' && !isSilence ? undefined : value));
            }}
          />
        </label>
      ))}
      <label>
        <span className="field-label">{t('questionnaires.channels.agentHint')}</span>
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 4 }}
          value={stringOf(extensionOf(item, local.agentHint)) ?? ''}
          onChange={(event) => onChange(withHint(item, event.target.value))}
        />
      </label>
      <Space size={24} wrap>
        {(['noInput', 'invalid'] as const).map((name) => (
          <label key={name}>
            <span className="field-label">{t(`questionnaires.retry.${name}`)}</span>
            <InputNumber
              min={0}
              max={5}
              placeholder={t('questionnaires.retry.usual')}
              value={retry[name] ?? null}
              onChange={(value) => onChange(withRetry(item, { ...retry, [name]: value ?? undefined }))}
            />
          </label>
        ))}
      </Space>
    </div>
  );
}
