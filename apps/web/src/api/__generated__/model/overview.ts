/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Campaign } from './campaign.ts';
import type { Need } from './need.ts';

export interface Overview {
  at: string;
  due: number;
  done: number;
  completed: number;
  talking: number;
  linesInUse: number;
  linesTotal: number;
  openAlerts: number;
  review: number;
  wantsPerson: number;
  campaigns: Campaign[];
  needs: Need[];
}
