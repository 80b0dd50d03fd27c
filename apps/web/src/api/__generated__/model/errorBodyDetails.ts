/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ErrorBodyDetails = {[key: string]: string | number};
