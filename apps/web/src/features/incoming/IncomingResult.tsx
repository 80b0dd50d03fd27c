import { useTranslation } from 'react-i18next';
import type { IncomingCall } from '../../api/__generated__/model/index.ts';
import type { Tone } from '../../ui/palette.ts';
import { StateTag } from '../../ui/StateTag.tsx';

const tones: Readonly<Record<IncomingCall['result'], Tone>> = {
  waiting: 'amber',
  talking: 'blue',
  answered: 'green',
  abandoned: 'red',
  message: 'purple',
  callback: 'purple',
  questionnaire: 'green',
  notice: 'green',
  left: 'grey',
};

/** What became of somebody who rang. */
export function IncomingResult({ result }: Pick<IncomingCall, 'result'>) {
  const { t } = useTranslation();
  return <StateTag tone={tones[result]}>{t(`incoming.results.${result}`)}</StateTag>;
}
