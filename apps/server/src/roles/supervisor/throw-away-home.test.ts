import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../config.ts';
import { makeThrowAwayHome, withoutInstance } from './throw-away-home.ts';

/** What the machine of a hospital may well have exported. */
const exported = {
  SUIFANG_HOME: '/var/lib/suifang',
  SUIFANG_KEYS: '/etc/suifang/keys.json',
  DATABASE_URL: 'postgres://suifang:secret@10.0.0.5/suifang',
  PGOPTIONS: '-c search_path=live',
  SUIFANG_ARI_URL: 'http://10.0.0.6:8088',
  SUIFANG_ARI_USER: 'suifang',
  SUIFANG_ARI_PASSWORD: 'secret',
  SUIFANG_AMI_URL: 'tcp://suifang:secret@10.0.0.6:5038',
  SUIFANG_ADDRESS: '0.0.0.0',
  SUIFANG_PORT: '80',
  SUIFANG_SIP_ADDRESS: '10.0.0.7',
  SUIFANG_SIP_PORT: '5060',
  SUIFANG_ADMIN_PASSWORD: 'The-real-password-1',
  SUIFANG_TTS_URL: 'http://10.0.0.8/v1',
};

describe('a throw-away instance on the machine of a real one', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('reaches neither its database nor its switch, keys, voice, ports or data', async () => {
    for (const [name, value] of Object.entries(exported)) vi.stubEnv(name, value);
    const { home, env, remove } = await makeThrowAwayHome('test', { SUIFANG_RTP_PORTS: '20000-20099' });
    const config = readConfig(env);
    expect(config).toMatchObject({ home, keysFile: `${home}/keys.json`, http: { address: '127.0.0.1' } });
    expect([config.databaseUrl, config.asterisk, config.tts, config.adminPassword]).toEqual(
      Array(4).fill(undefined),
    );
    expect([80, 5060]).not.toContain(config.http.port);
    expect(config.sip).toMatchObject({ address: '127.0.0.1', rtpFirst: 20_000, rtpLast: 20_099 });
    expect(env['PGOPTIONS']).toBeUndefined();
    remove();
    expect(existsSync(home)).toBe(false);
  });

  test('still finds the programs, the mirror and how much to log', () => {
    const shared = {
      PATH: '/usr/bin',
      SUIFANG_RUNTIME: '/opt/runtime',
      SUIFANG_RUNTIME_BUNDLE: '/media/usb',
      SUIFANG_DEBIAN_MIRROR: 'http://mirror.hospital.example/debian',
      SUIFANG_LOG_LEVEL: 'debug',
    };
    expect(withoutInstance({ ...exported, ...shared })).toEqual(shared);
  });
});
