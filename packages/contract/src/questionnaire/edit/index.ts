/**
 * Changes to a questionnaire as FHIR JSON, one at a time, each leaving everything else as it came. Readers answer what an
 * editor shows, writers (`with…`) answer new JSON.
 */
export * from './alerts.ts';
export * from './answers.ts';
export * from './bands.ts';
export * from './branches.ts';
export * from './kinds.ts';
export * from './options.ts';
export * from './texts.ts';
export * from './tree.ts';
export type { RuleValue } from './values.ts';
