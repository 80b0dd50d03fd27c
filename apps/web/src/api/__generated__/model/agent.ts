/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { AgentDeskPhone } from './agentDeskPhone.ts';
import type { AgentSkillsItem } from './agentSkillsItem.ts';

export interface Agent {
  staffId: string;
  name: string;
  login: string;
  agentNo: string;
  extension: string;
  deskPhone: AgentDeskPhone;
  isAutoAnswer: boolean;
  wrapUpMs: number | null;
  substituteId: string | null;
  skills: AgentSkillsItem[];
  missesAllowed: number;
  queues: string[];
  isEnabled: boolean;
  isAccountEnabled: boolean;
  version: number;
}
