import type { AgentAction, AgentStateName } from '@suifang/contract/agents.ts';
import { agentActions } from '@suifang/contract/agents.ts';
import { deskActions } from '@suifang/contract/desk.ts';
import type { Tone } from '../../ui/palette.ts';

/** The colours of the states of people who take calls. */
export const agentTones: Readonly<Record<AgentStateName, Tone>> = {
  signed_out: 'grey',
  paused: 'grey',
  idle: 'green',
  reserved: 'amber',
  ringing: 'amber',
  talking: 'blue',
  hold: 'blue',
  wrap_up: 'purple',
  unreachable: 'red',
};

/** States in which there is a call with somebody on it. */
const callStates: readonly AgentStateName[] = ['reserved', 'ringing', 'talking', 'hold'];
export const isInCall = (state: AgentStateName): boolean => callStates.includes(state);

/** Whether an action of the person fits their state: the table that the server goes by. */
export const isPossible = (action: AgentAction, state: AgentStateName): boolean =>
  (agentActions[action] as readonly AgentStateName[]).includes(state);

/** Whether a command to the call fits the state: the table that the server goes by. */
export const isCommandPossible = (command: keyof typeof deskActions, state: AgentStateName): boolean =>
  (deskActions[command] as readonly AgentStateName[]).includes(state);
