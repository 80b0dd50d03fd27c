import { calendarErrors } from '@suifang/contract/calendar.ts';
import { errorsOf } from '../../platform/errors.ts';

export const fail = errorsOf(calendarErrors);
