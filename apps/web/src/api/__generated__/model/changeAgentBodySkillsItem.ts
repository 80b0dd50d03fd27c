/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeAgentBodySkillsItem = {
  /**
     * @minLength 1
     * @maxLength 40
     */
  skill: string;
  /**
     * @minimum 1
     * @maximum 10
     */
  level: number;
};
