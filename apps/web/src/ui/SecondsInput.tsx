import { useTranslation } from 'react-i18next';
import { NumberInput } from './NumberInput.tsx';

type Props = Readonly<{
  id?: string;
  value?: number | null;
  onChange?: (ms: number | null) => void;
  /** For who cannot see the label of the form. */
  label?: string;
  placeholder?: string;
}>;

/** A short time in seconds. `value` is in milliseconds; emptied it is `null`, what is no number is `NaN`. */
export function SecondsInput(props: Props) {
  const { t } = useTranslation();
  return <NumberInput {...props} unit={1000} suffix={t('ui.seconds')} />;
}
