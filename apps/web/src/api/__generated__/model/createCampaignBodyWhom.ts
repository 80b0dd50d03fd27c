/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type CreateCampaignBodyWhom = {
  from: 'patients';
  /**
     * @minItems 1
     * @maxItems 10000
     */
  patientIds: string[];
} | {
  from: 'filter';
  departmentId?: string;
  /** @maxLength 60 */
  ward?: string;
  dischargedFrom?: string;
  dischargedTo?: string;
} | {
  from: 'import';
  importId: string;
} | {
  from: 'failed';
  campaignId: string;
};
