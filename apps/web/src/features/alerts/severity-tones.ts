import type { Severity } from '@suifang/contract/questionnaire/index.ts';
import type { Tone } from '../../ui/palette.ts';

/** The colours of how urgent an alert is. */
export const severityTones: Readonly<Record<Severity, Tone>> = { high: 'red', medium: 'amber', low: 'grey' };
