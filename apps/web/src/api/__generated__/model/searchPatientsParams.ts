/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SearchPatientsParams = {
/**
 * @minLength 1
 * @maxLength 100
 */
q: string;
/**
 * @minimum 1
 * @maximum 50
 */
limit?: number;
};
