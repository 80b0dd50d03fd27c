import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

/** A short time in seconds. `value`, `min` and `max` are in milliseconds; emptied it is `null`. */
export function SecondsInput({
  id,
  value,
  onChange,
  min = 0,
  max,
  label,
  placeholder,
}: {
  id?: string;
  value?: number | null;
  onChange?: (ms: number | null) => void;
  min?: number;
  max: number;
  /** For who cannot see the label of the form. */
  label?: string;
  placeholder?: string;
}) {
  const { t } = useTranslation();
  return (
    <InputNumber<number>
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(placeholder !== undefined && { placeholder })}
      style={{ width: 132 }}
      suffix={t('ui.seconds')}
      min={min / 1000}
      max={max / 1000}
      precision={0}
      value={value == null ? null : value / 1000}
      onChange={(seconds) => onChange?.(seconds === null ? null : seconds * 1000)}
    />
  );
}
