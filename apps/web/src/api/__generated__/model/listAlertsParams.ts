/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ListAlertsSeverity } from './listAlertsSeverity.ts';
import type { ListAlertsSort } from './listAlertsSort.ts';
import type { ListAlertsState } from './listAlertsState.ts';

export type ListAlertsParams = {
/**
 * @minimum 1
 * @maximum 1000000
 */
page?: number;
/**
 * @minimum 1
 * @maximum 200
 */
pageSize?: number;
sort?: ListAlertsSort;
/**
 * @maxLength 60
 */
q?: string;
state?: ListAlertsState;
severity?: ListAlertsSeverity;
patientId?: string;
from?: string;
to?: string;
};
