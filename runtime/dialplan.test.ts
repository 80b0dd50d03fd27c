import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderPeers } from '../apps/server/src/telephony/asterisk/pjsip.ts';
import { inboundDialplan } from './asterisk-config.ts';

const dialplan = inboundDialplan('suifang', 'suifang-emergency');
const lines = dialplan.split('\n').filter((line) => line.trim() !== '');
const contexts = lines.flatMap((line) => /^\[(.+)\]$/.exec(line)?.[1] ?? []);
/** Every application that a caller can reach, with its arguments. */
const applications = lines
  .filter((line) => !line.startsWith('['))
  .map((line) => /^(?:exten =>[^,]*,1| same => n(?:\([a-z]+\))?),([A-Za-z]+)\((.*)\)$/.exec(line));

test('no path of the dialplan leads to a trunk: every step answers, speaks, echoes, hangs up, or asks the application', () => {
  // A line that is not understood is no line that is known to be harmless.
  expect(applications.filter((one) => one === null)).toEqual([]);
  const names = new Set(applications.map((one) => one?.[1]));
  expect(names).toEqual(new Set(['Answer', 'Echo', 'GotoIf', 'Hangup', 'Playback', 'Stasis']));
  expect(dialplan).not.toMatch(/trunk-|PJSIP\/|Local\/|include|switch =>|Dial/i);
  for (const one of applications) if (one?.[1] === 'Stasis') expect(one[2]).toBe('suifang,in,${EXTEN}');
});

test('trunks and phones of ours are let into these contexts and no other, and hand on no call by themselves', () => {
  const trunk = {
    id: randomUUID(),
    kind: 'ip',
    host: '127.0.0.2',
    port: 5060,
    username: undefined,
    secret: undefined,
    callerId: '01012345678',
  } as const;
  const devices = (['browser', 'phone'] as const).map((kind) => ({
    id: randomUUID(),
    kind,
    secret: 'a'.repeat(24),
  }));
  const peers = renderPeers([trunk], devices);
  const given = [...peers.matchAll(/^context=(.+)$/gm)].map((match) => match[1]);
  expect(given).toHaveLength(3);
  for (const context of given) expect(contexts).toContain(context);
  expect([...peers.matchAll(/^allow_transfer=(.+)$/gm)].map((match) => match[1])).toEqual(['no', 'no', 'no']);
});
