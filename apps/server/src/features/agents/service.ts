import { randomBytes } from 'node:crypto';
import {
  type AgentAction,
  agentActions,
  type AgentPresence,
  type BrowserPhone,
} from '@suifang/contract/agents.ts';
import type { Context } from '../../context.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import type { Db } from '../../schema.ts';
import { endpointOfDevice } from '../../telephony/asterisk/pjsip.ts';
import {
  DEVICE_SECRET,
  deleteBrowserDevice,
  findBrowserDevice,
  findPhoneDevice,
  replaceBrowserDevice,
} from './device-store.ts';
import { fail } from './errors.ts';
import { moveAgent } from './move.ts';
import type { AgentEvent, AgentState } from './rules/agent-state.ts';
import {
  findAgentProfile,
  hasDisposition,
  isPauseCode,
  lockAgent,
  type PresenceRow,
  readPresence,
} from './store.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'events' | 'vault'>;

/** Where the browser's phone finds the switch: a path of our own origin. */
export const PHONE_PATH = '/phone';

function present(row: PresenceRow): AgentPresence {
  const state = row.detail as AgentState;
  const pauseEnd = row.limit_ms === null ? null : new Date(row.since.getTime() + row.limit_ms);
  return {
    staffId: row.staff_id,
    name: row.name,
    agentNo: row.agent_no,
    extension: row.extension,
    state: row.state,
    since: row.since,
    until: row.until ?? pauseEnd,
    pauseCodeId: state.at === 'paused' ? (state.pauseCodeId ?? null) : null,
    pausesAfter: 'pauseAfter' in state && state.pauseAfter !== undefined,
    callId: row.call_id,
    isReachable: row.is_reachable === true,
  };
}

/** Everybody who can take calls, signed in or not. */
export async function listPresence(db: Db): Promise<AgentPresence[]> {
  return (await readPresence(db)).map(present);
}

/** One's own state; null for a person without an agent number, who takes no calls. */
export async function findPresence(db: Db, staffId: string): Promise<AgentPresence | null> {
  const [row] = await readPresence(db, staffId);
  return row ? present(row) : null;
}

/** One's own state. Throws `agent.not-one` for a person without an agent number. */
async function requirePresence(db: Db, staffId: string): Promise<AgentPresence> {
  const presence = await findPresence(db, staffId);
  if (!presence) throw fail('agent.not-one');
  return presence;
}

/**
 * Signs an agent in at a phone: the browser's own, made for this session, or the ordinary phone of the extension. They
 * come in paused. Signing in a second time, in another browser, takes the phone over to that one.
 */
export async function signInAgent(
  ports: Ports,
  trx: Db,
  staff: SignedIn,
  phone: 'browser' | 'phone',
): Promise<AgentPresence> {
  const profile = await findAgentProfile(trx, staff.id);
  if (!profile) throw fail('agent.not-one');
  const deviceId = phone === 'phone' ? await findPhoneDevice(trx, profile.extensionId) : ports.ids.next();
  if (deviceId === undefined) throw fail('agent.no-device');
  if (phone === 'browser')
    await replaceBrowserDevice(trx, {
      id: deviceId,
      extensionId: profile.extensionId,
      sessionHash: staff.sessionHash,
      secretEnc: ports.vault.encrypt(randomBytes(24).toString('base64url'), DEVICE_SECRET),
      at: ports.clock.now(),
    });
  await moveAgent(ports, trx, staff.id, { type: 'signedIn' }, { actorId: staff.id, deviceId });
  return requirePresence(trx, staff.id);
}

/** Signs an agent out; the browser's phone is gone with it. Throws `agent.action-not-allowed` during a call. */
export async function signOutAgent(ports: Ports, trx: Db, staff: SignedIn): Promise<AgentPresence> {
  await act(ports, trx, staff.id, 'signOut', { type: 'signedOut', cause: 'signed-out' }, null);
  await deleteBrowserDevice(trx, staff.sessionHash);
  return requirePresence(trx, staff.id);
}

export async function makeReady(ports: Ports, trx: Db, staffId: string): Promise<AgentPresence> {
  const agent = await lockAgent(trx, staffId);
  if (agent && !agent.isReachable) throw fail('agent.no-device');
  await act(ports, trx, staffId, 'ready', { type: 'ready', cause: 'ready' });
  return requirePresence(trx, staffId);
}

/** A pause now, or after the call that goes on. Throws `agent.pause-code-missing` for an unknown reason. */
export async function pauseAgent(
  ports: Ports,
  trx: Db,
  staffId: string,
  pauseCodeId: string,
): Promise<AgentPresence> {
  if (!(await isPauseCode(trx, pauseCodeId))) throw fail('agent.pause-code-missing');
  const { state } = await requirePresence(trx, staffId);
  const isInCall = (agentActions.pauseAfter as readonly string[]).includes(state);
  await act(ports, trx, staffId, isInCall ? 'pauseAfter' : 'pause', {
    type: 'paused',
    pauseCodeId,
    cause: 'pause',
  });
  return requirePresence(trx, staffId);
}

/** What a supervisor makes of somebody's state: it works whatever state that is. */
export async function forceAgent(
  ports: Ports,
  trx: Db,
  actorId: string,
  staffId: string,
  to: 'ready' | 'paused' | 'signed_out',
): Promise<AgentPresence> {
  const events: Readonly<Record<typeof to, AgentEvent>> = {
    ready: { type: 'ready', cause: 'forced' },
    paused: { type: 'paused', pauseCodeId: undefined, cause: 'forced' },
    signed_out: { type: 'signedOut', cause: 'forced' },
  };
  const moved = await moveAgent(ports, trx, staffId, events[to], {
    actorId,
    ...(to === 'signed_out' && { deviceId: null }),
  });
  if (!moved) throw fail('request.not-found');
  return requirePresence(trx, staffId);
}

async function act(
  ports: Ports,
  trx: Db,
  staffId: string,
  action: AgentAction,
  event: AgentEvent,
  deviceId?: null,
): Promise<void> {
  const agent = await lockAgent(trx, staffId);
  if (!agent) throw fail('agent.not-one');
  if (!(agentActions[action] as readonly string[]).includes(agent.state.at))
    throw fail('agent.action-not-allowed');
  // Only time ends wrap-up without one, so that no patient waits for a form.
  if (agent.state.at === 'wrap_up' && !(await hasDisposition(trx, agent.state.callId, staffId)))
    throw fail('agent.disposition-missing');
  await moveAgent(ports, trx, staffId, event, {
    actorId: staffId,
    ...(deviceId === null && { deviceId }),
  });
}

/** What the browser's phone of this session signs in with. Throws `agent.no-device` when it has none. */
export async function requireBrowserPhone(ports: Ports, staff: SignedIn): Promise<BrowserPhone> {
  const [profile, device] = await Promise.all([
    findAgentProfile(ports.db, staff.id),
    findBrowserDevice(ports.db, staff.sessionHash),
  ]);
  if (!profile || !device) throw fail('agent.no-device');
  const username = endpointOfDevice(device.id);
  return {
    deviceId: device.id,
    uri: `sip:${username}@suifang`,
    username,
    password: ports.vault.decrypt(device.secretEnc, DEVICE_SECRET),
    path: PHONE_PATH,
    extension: profile.extension,
    isAutoAnswer: profile.isAutoAnswer,
  };
}
