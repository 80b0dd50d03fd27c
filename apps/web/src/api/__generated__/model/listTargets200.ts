/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { Target } from './target.ts';

export type ListTargets200 = {
  items: Target[];
  total: number;
  page: number;
  pageSize: number;
};
