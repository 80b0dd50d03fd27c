import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openVault } from '../../platform/crypto/vault.ts';
import { withSettingsFile } from '../../settings-file.ts';
import { claimHome } from './home.ts';
import { readInstanceFile } from './instance-file.ts';
import { ensureKeysFile } from './keys-file.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'suifang-home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('passwords and ports of an instance stay the same at the next start', async () => {
  const file = path.join(home, 'instance.json');
  const first = await readInstanceFile(file);
  expect(await readInstanceFile(file)).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(new Set([first.postgres.password, first.ari.password, first.ami.password]).size).toBe(3);
});

test('a port that somebody else took meanwhile is replaced, its password is not', async () => {
  const file = path.join(home, 'instance.json');
  const first = await readInstanceFile(file);
  const intruder = net.createServer().listen(first.ari.port, '127.0.0.1');
  await once(intruder, 'listening');
  const second = await readInstanceFile(file);
  intruder.close();
  expect(second.ari.port).not.toBe(first.ari.port);
  expect(second.ari.password).toBe(first.ari.password);
  expect(second.postgres).toEqual(first.postgres);
});

test('a new key file opens as a vault, is for its owner only, and is never replaced', () => {
  const file = path.join(home, 'keys.json');
  ensureKeysFile(file);
  const before = readFileSync(file, 'utf8');
  ensureKeysFile(file);
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const vault = openVault(file);
  expect(vault.decrypt(vault.encrypt('随访', 'note'), 'note')).toBe('随访');
});

test('two supervisors cannot work in one home', async () => {
  const release = await claimHome(home);
  await expect(claimHome(home)).rejects.toThrow('SUIFANG_HOME');
  release();
  (await claimHome(home))();
});

test('the settings file speaks where the environment is silent', () => {
  writeFileSync(
    path.join(home, 'suifang.conf'),
    '# ours\nSUIFANG_PORT=9090\n SUIFANG_TTS_VOICE = "xiao yan" \nnot a setting\nSUIFANG_SIP_PORT=5070\n',
  );
  expect(withSettingsFile({ SUIFANG_HOME: home, SUIFANG_SIP_PORT: '5080' })).toEqual({
    SUIFANG_HOME: home,
    SUIFANG_PORT: '9090',
    SUIFANG_TTS_VOICE: 'xiao yan',
    SUIFANG_SIP_PORT: '5080',
  });
});
