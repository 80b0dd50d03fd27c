// The process that reads uploads loads this file at every start, so the routes, which bring the whole API along, are not here.
export { type IdentifierColumns, identifierColumns, type PhoneCipher, phoneColumns } from './fields.ts';
export { findListedPatients } from './list.ts';
export { maskNationalId, maskPhone, maskText, wholePhone } from './rules/masking.ts';
export { normalizeName, searchTermsOf } from './rules/names.ts';
export { recordNumbersExport, revealCaller, revealing } from './reveal.ts';
export { isCalendarDay, readNationalId } from './rules/national-id.ts';
export { readPhone, splitPhones } from './rules/phones.ts';
export { wholeOfScientific } from './rules/scientific.ts';
export { nationalIdWarningTexts, phoneProblemTexts } from './rules/problem-texts.ts';
export { createPatient } from './service.ts';
