import type { Agent, AgentPresence, DeskPhone } from '@suifang/contract/agents.ts';
import type { ErrorBody } from '@suifang/contract/errors.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../../../test/api.ts';
import { endpointOfDevice, renderPeers } from '../../telephony/asterisk/pjsip.ts';
import { readDeviceConfigurations } from './index.ts';
import { findWithoutDevice } from './store.ts';

let api: TestApi;
let administrator: string;
let nurse: string;
let staffId: string;

beforeAll(async () => {
  api = await createTestApi();
  administrator = await api.openSession(await api.addStaff('administrator'));
  staffId = await api.addStaff('nurse');
  nurse = await api.openSession(staffId);
  const body = { staffId, agentNo: '1001', extension: '8001' };
  await api.call({ method: 'POST', url: '/api/agents', body, cookie: administrator });
});
afterAll(() => api.close());

const phone = (method: 'PUT' | 'DELETE', cookie = administrator) =>
  api.call<DeskPhone & ErrorBody>({
    method,
    url: `/api/agents/${staffId}/phone`,
    cookie,
    headers: { host: 'sf.example:8080' },
  });
const signIn = () =>
  api.call<AgentPresence & ErrorBody>({
    method: 'PUT',
    url: '/api/agent/sign-in',
    body: { phone: 'phone' },
    cookie: nurse,
  });
const listed = async () => {
  const { body } = await api.call<{ items: Agent[] }>({ url: '/api/agents/settings', cookie: administrator });
  return body.items.find((one) => one.staffId === staffId)?.deskPhone;
};
/** What the switch is told of our phones. */
const rendered = async () => renderPeers([], await readDeviceConfigurations(api.context));

test('a phone on the desk is set up, and its agent signs in at it', async () => {
  expect((await signIn()).body.code).toBe('agent.no-device');
  expect((await phone('PUT', nurse)).status).toBe(403);
  const { status, body } = await phone('PUT');
  expect(status).toBe(200);
  expect(body).toMatchObject({ server: 'sf.example', port: 5060, extension: '8001' });
  expect(body.password.length).toBeGreaterThanOrEqual(32);
  const peers = await rendered();
  expect(peers).toContain(`[${body.username}]`);
  expect(peers).toContain(`password=${body.password}`);
  expect(peers).not.toContain('webrtc');
  expect(await listed()).toEqual({ isReachable: false });
  expect((await signIn()).body.state).toBe('paused');
});

test('a new password makes the old phone void at once, and signs out who sat at it', async () => {
  const before = await rendered();
  const { body } = await phone('PUT');
  const devices = await readDeviceConfigurations(api.context);
  expect(devices.map(({ id }) => endpointOfDevice(id))).toEqual([body.username]);
  expect(before).not.toContain(body.password);
  expect(await findWithoutDevice(api.context.db)).toEqual([staffId]);
  const kept = await api.context.db.selectFrom('audit').selectAll().execute();
  expect(kept.map(({ action }) => action)).toContain('agent.phone-renewed');
  expect(JSON.stringify(kept)).not.toContain(body.password);
});

test('a phone that is taken away is nobody’s, for the switch too', async () => {
  expect((await phone('DELETE')).status).toBe(204);
  expect(await rendered()).not.toContain('device-');
  expect(await listed()).toBeNull();
  expect((await signIn()).body.code).toBe('agent.no-device');
  expect((await phone('DELETE')).body.code).toBe('request.not-found');
});
