/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AlertCallKind } from './alertCallKind.ts';

export type AlertCall = {
  kind: AlertCallKind;
  id: string;
} | null;
