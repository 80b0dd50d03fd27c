/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export interface RatingFigures {
  invited: number;
  answered: number;
  /** @nullable */
  average: number | null;
}
