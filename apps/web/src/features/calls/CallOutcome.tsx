import { outcomeNames, targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { useTranslation } from 'react-i18next';
import type { CallSummary } from '../../api/__generated__/model/index.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { useWord } from '../../ui/use-word.ts';
import { outcomeTones, resultTones } from '../campaigns/tones.ts';

/** What became of a dial: the line's word, or that it still goes on. */
export function CallOutcome({ call }: { call: Pick<CallSummary, 'state' | 'outcome'> }) {
  const { t } = useTranslation();
  const word = useWord();
  if (call.state === 'dialing') return <StateTag tone="amber">{t('calls.states.dialing')}</StateTag>;
  if (call.state === 'talking') return <StateTag tone="blue">{t('calls.states.talking')}</StateTag>;
  if (call.outcome === null) return <>–</>;
  return <StateTag tone={outcomeTones[call.outcome]}>{word(outcomeNames[call.outcome])}</StateTag>;
}

/** What became of a conversation. */
export function CallResult({ call }: { call: Pick<CallSummary, 'result'> }) {
  const word = useWord();
  if (call.result === null) return <>–</>;
  return <StateTag tone={resultTones[call.result]}>{word(targetResultNames[call.result])}</StateTag>;
}
