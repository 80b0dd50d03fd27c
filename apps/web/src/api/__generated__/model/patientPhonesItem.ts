/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { PatientPhonesItemKind } from './patientPhonesItemKind.ts';
import type { PatientPhonesItemOwner } from './patientPhonesItemOwner.ts';
import type { PatientPhonesItemStatus } from './patientPhonesItemStatus.ts';

export type PatientPhonesItem = {
  id: string;
  contactId: string | null;
  masked: string;
  kind: PatientPhonesItemKind;
  owner: PatientPhonesItemOwner;
  rank: number;
  status: PatientPhonesItemStatus;
  statusAt: string | null;
  lastGoodAt: string | null;
  isDoNotCall: boolean;
  sharedWith: number;
};
