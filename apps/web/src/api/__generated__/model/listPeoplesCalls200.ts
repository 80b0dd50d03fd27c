/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PeoplesCall } from './peoplesCall.ts';

export type ListPeoplesCalls200 = {
  items: PeoplesCall[];
  total: number;
  page: number;
  pageSize: number;
};
