/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateAgentBodySkillsItem } from './createAgentBodySkillsItem.ts';

export type CreateAgentBody = {
  staffId: string;
  /** @pattern ^[0-9]{2,8}$ */
  agentNo: string;
  /** @pattern ^[0-9]{2,6}$ */
  extension: string;
  isAutoAnswer?: boolean;
  wrapUpMs?: number | null;
  substituteId?: string | null;
  /** @maxItems 30 */
  skills?: CreateAgentBodySkillsItem[];
  /**
     * @minimum 1
     * @maximum 20
     */
  missesAllowed?: number;
};
