import { Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../../ui/NumberInput.tsx';

const units = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
type Unit = keyof typeof units;

/** The largest unit in which the duration is a whole number. */
export function unitOf(ms: number): Unit {
  if (ms > 0 && ms % units.days === 0) return 'days';
  return ms > 0 && ms % units.hours === 0 ? 'hours' : 'minutes';
}

/** A duration in the unit people use for it. `value` is in milliseconds; what is no number, or nothing, is `NaN`. */
export function DurationInput({
  value = 0,
  onChange,
  label,
  isDisabled = false,
  isWrong = false,
}: {
  value?: number;
  onChange?: (ms: number) => void;
  label: string;
  isDisabled?: boolean;
  isWrong?: boolean;
}) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState(() => unitOf(value));
  return (
    <Space.Compact>
      <NumberInput
        width={72}
        label={label}
        unit={units[unit]}
        isDisabled={isDisabled}
        {...(isWrong && { status: 'error' })}
        value={value}
        onChange={(ms) => onChange?.(ms ?? Number.NaN)}
      />
      <Select<Unit>
        style={{ width: 84 }}
        aria-label={`${label} ${t('campaigns.when.unit')}`}
        disabled={isDisabled}
        value={unit}
        onChange={(next) => {
          setUnit(next);
          onChange?.(Math.round(value / units[unit]) * units[next]);
        }}
        options={(Object.keys(units) as Unit[]).map((key) => ({
          value: key,
          label: t(`campaigns.when.units.${key}`),
        }))}
      />
    </Space.Compact>
  );
}
