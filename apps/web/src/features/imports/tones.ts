import type { importStates, RowOutcome } from '@suifang/contract/imports.ts';
import type { Tone } from '../../ui/palette.ts';

export type ImportState = (typeof importStates)[number];

export const stateTones: Readonly<Record<ImportState, Tone>> = {
  uploaded: 'grey',
  checking: 'blue',
  checked: 'amber',
  running: 'blue',
  completed: 'green',
  cancelled: 'grey',
  failed: 'red',
};

export const outcomeTones: Readonly<Record<RowOutcome, Tone>> = {
  created: 'green',
  updated: 'blue',
  unchanged: 'grey',
  duplicate: 'amber',
  invalid: 'red',
  blank: 'grey',
};
