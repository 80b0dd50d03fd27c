/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type StreamEventsParams = {
/**
 * @minimum 0
 */
after?: number;
};
