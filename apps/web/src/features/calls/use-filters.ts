import { callStates } from '@suifang/contract/calls.ts';
import {
  outcomeNames,
  outcomes,
  targetResultNames,
  type TargetResult,
} from '@suifang/contract/campaigns/outcomes.ts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../ui/use-word.ts';

/** Results that a conversation can have. */
const callResults: readonly TargetResult[] = [
  'completed',
  'partial',
  'delivered',
  'not_delivered',
  'hung_up',
  'refused',
  'opted_out',
  'not_verified',
  'wrong_person',
];

/** The choices by which calls are found. */
export function useCallFilters() {
  const { t } = useTranslation();
  const word = useWord();
  const state = {
    key: 'state' as const,
    label: t('calls.state'),
    options: callStates.map((value) => ({ value, label: t(`calls.states.${value}`) })),
  };
  const outcome = {
    key: 'outcome' as const,
    label: t('calls.outcome'),
    options: outcomes
      .filter((value) => value !== 'blocked')
      .map((value) => ({ value, label: word(outcomeNames[value]) })),
  };
  const result = {
    key: 'result' as const,
    label: t('calls.result'),
    options: callResults.map((value) => ({ value, label: word(targetResultNames[value]) })),
  };
  const recording = {
    key: 'recording' as const,
    label: t('calls.recording'),
    options: [
      { value: 'yes', label: t('calls.withRecording') },
      { value: 'no', label: t('calls.withoutRecording') },
    ],
  };
  return { state, outcome, result, recording };
}
