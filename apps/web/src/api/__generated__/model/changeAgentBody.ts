/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeAgentBodySkillsItem } from './changeAgentBodySkillsItem.ts';

export type ChangeAgentBody = {
  /** @minimum 1 */
  version: number;
  /** @pattern ^[0-9]{2,8}$ */
  agentNo?: string;
  /** @pattern ^[0-9]{2,6}$ */
  extension?: string;
  isAutoAnswer?: boolean;
  wrapUpMs?: number | null;
  substituteId?: string | null;
  /** @maxItems 30 */
  skills?: ChangeAgentBodySkillsItem[];
  /**
     * @minimum 1
     * @maximum 20
     */
  missesAllowed?: number;
  isEnabled?: boolean;
};
