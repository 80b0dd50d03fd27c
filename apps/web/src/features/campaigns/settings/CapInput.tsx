import type { Cap } from '@suifang/contract/campaigns/settings.ts';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { DurationInput } from './DurationInput.tsx';

/** At most so many dials in so long. */
export function CapInput({
  value,
  onChange,
  label,
}: {
  value?: Cap;
  onChange?: (cap: Cap) => void;
  label: string;
}) {
  const { t } = useTranslation();
  if (!value) return null;
  return (
    <div className="cap-input">
      <DurationInput
        label={`${label} ${t('campaigns.when.capWithin')}`}
        value={value.perMs}
        onChange={(perMs) => onChange?.({ ...value, perMs: Math.max(perMs, 60_000) })}
      />
      <span>{t('campaigns.when.capAtMost')}</span>
      <InputNumber
        style={{ width: 72 }}
        aria-label={`${label} ${t('campaigns.when.capAtMost')}`}
        min={1}
        max={100}
        precision={0}
        value={value.attempts}
        onChange={(attempts) => onChange?.({ ...value, attempts: attempts ?? 1 })}
      />
      <span>{t('campaigns.when.capTimes')}</span>
    </div>
  );
}
