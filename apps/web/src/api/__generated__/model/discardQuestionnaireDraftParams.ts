/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type DiscardQuestionnaireDraftParams = {
/**
 * @minimum 1
 */
version: number;
};
