import type {
  PatientPhonesItemStatus,
  ResponseStatus,
  AlertSeverity,
} from '../../api/__generated__/model/index.ts';
import type { Tone } from '../../ui/palette.ts';

export const phoneTones: Readonly<Record<PatientPhonesItemStatus, Tone>> = {
  valid: 'green',
  unverified: 'grey',
  suspended: 'amber',
  invalid: 'red',
  wrong_person: 'red',
};

export const responseTones: Readonly<Record<ResponseStatus, Tone>> = {
  completed: 'green',
  'in-progress': 'blue',
  stopped: 'amber',
};

export const severityTones: Readonly<Record<AlertSeverity, Tone>> = {
  high: 'red',
  medium: 'amber',
  low: 'grey',
};
