/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Department } from './department.ts';

export type ListDepartments200 = {
  items: Department[];
  wards: string[];
};
