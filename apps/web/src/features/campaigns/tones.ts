import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import type { Outcome, TargetResult } from '@suifang/contract/campaigns/outcomes.ts';
import type { Tone } from '../../ui/palette.ts';

export const stateTones: Readonly<Record<CampaignState, Tone>> = {
  draft: 'grey',
  running: 'blue',
  paused: 'amber',
  draining: 'purple',
  completed: 'green',
  aborted: 'red',
};

/** Green: reached its end. Amber: in part. Grey: the patient's wish or nobody's fault. Red: not reached. */
export const resultTones: Readonly<Record<TargetResult, Tone>> = {
  completed: 'green',
  delivered: 'green',
  rang_back: 'green',
  talked: 'green',
  promised: 'amber',
  partial: 'amber',
  hung_up: 'amber',
  not_delivered: 'amber',
  not_verified: 'amber',
  refused: 'grey',
  opted_out: 'grey',
  deceased: 'grey',
  no_consent: 'grey',
  do_not_call: 'grey',
  drained: 'grey',
  aborted: 'grey',
  wrong_person: 'red',
  no_valid_number: 'red',
  attempts_exhausted: 'red',
  window_closed: 'red',
  words_failed: 'red',
  unknown_dial: 'purple',
};

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  answered: 'green',
  busy: 'amber',
  no_answer: 'amber',
  rejected: 'amber',
  powered_off: 'amber',
  invalid_number: 'red',
  suspended: 'red',
  line_fault: 'red',
  network_busy: 'red',
  blocked: 'grey',
  interrupted: 'amber',
  unknown: 'purple',
};
