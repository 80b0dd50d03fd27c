import { commonErrors, type ErrorEntry } from './errors.ts';
import { staffErrors } from './staff.ts';

/** Every error code there is. Each feature adds its `<feature>Errors` here; codes never repeat. */
export const errorCatalogue: Readonly<Record<string, ErrorEntry>> = {
  ...commonErrors,
  ...staffErrors,
};
