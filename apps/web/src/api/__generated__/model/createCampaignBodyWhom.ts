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
  /** @maxLength 100 */
  q?: string;
  departmentId?: string;
  /** @maxLength 60 */
  ward?: string;
  dischargedFrom?: string;
  dischargedTo?: string;
  everyone?: boolean;
} | {
  from: 'import';
  importId: string;
} | {
  from: 'failed';
  campaignId: string;
};
