import { useTranslation } from 'react-i18next';
import { StateTag } from '../../ui/StateTag.tsx';
import { type ImportState as State, stateTones } from './tones.ts';

/** The state of an import in its word and colour. */
export function ImportState({ state }: { state: State }) {
  const { t } = useTranslation();
  return <StateTag tone={stateTones[state]}>{t(`imports.states.${state}`)}</StateTag>;
}
