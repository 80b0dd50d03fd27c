/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type RemovePromptRecordingParams = {
/**
 * @minLength 1
 * @maxLength 1000
 */
text: string;
};
