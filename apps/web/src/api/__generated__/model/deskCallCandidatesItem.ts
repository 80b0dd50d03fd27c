/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { DeskCallCandidatesItemContact } from './deskCallCandidatesItemContact.ts';
import type { DeskCallCandidatesItemOwner } from './deskCallCandidatesItemOwner.ts';
import type { DeskCallCandidatesItemSex } from './deskCallCandidatesItemSex.ts';

export type DeskCallCandidatesItem = {
  id: string;
  name: string;
  sex: DeskCallCandidatesItemSex;
  birthDate: string | null;
  owner: DeskCallCandidatesItemOwner;
  contact: DeskCallCandidatesItemContact;
};
