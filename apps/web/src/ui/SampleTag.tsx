import { useTranslation } from 'react-i18next';
import { StateTag } from './StateTag.tsx';

/** Marks what belongs to the simulated town. */
export function SampleTag() {
  const { t } = useTranslation();
  return <StateTag tone="grey">{t('ui.sample')}</StateTag>;
}
