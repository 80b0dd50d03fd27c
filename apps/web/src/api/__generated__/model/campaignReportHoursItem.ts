/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CampaignReportHoursItem = {
  hour: number;
  dials: number;
  answered: number;
};
