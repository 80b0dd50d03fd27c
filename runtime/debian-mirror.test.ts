import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { debianMirror } from './debian-mirror.ts';

describe('the mirror the native programs come from', () => {
  let etc: string;
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(etc, file)), { recursive: true });
    writeFileSync(path.join(etc, file), text);
  };
  beforeEach(() => {
    etc = mkdtempSync(path.join(os.tmpdir(), 'suifang-etc-'));
    write('os-release', 'ID=debian\nVERSION_CODENAME=bookworm\n');
  });
  afterEach(() => rmSync(etc, { recursive: true }));

  test('is the one of the one-line list, options and comments left out', () => {
    write(
      'apt/sources.list',
      `# deb http://old.example/debian bookworm main
deb-src http://source.example/debian bookworm main
deb [arch=amd64 signed-by=/x.gpg] http://mirror.hospital.example/debian bookworm main contrib # ours
`,
    );
    expect(debianMirror({}, etc)).toBe('http://mirror.hospital.example/debian');
  });

  test('is the one of a stanza file, fields in any case and on several lines', () => {
    write(
      'apt/sources.list.d/debian.sources',
      `Types: deb
# http://snapshot.example/debian
URIs:
 http://mirror.hospital.example/debian
suites: bookworm bookworm-updates
Components: main
`,
    );
    expect(debianMirror({}, etc)).toBe('http://mirror.hospital.example/debian');
  });

  test('is neither a security archive, nor somebody else’s packages, nor a disabled entry', () => {
    write(
      'apt/sources.list.d/a.sources',
      'Types: deb\nURIs: http://off.example/debian\nSuites: bookworm\nComponents: main\nEnabled: no\n',
    );
    write(
      'apt/sources.list.d/b.sources',
      'Types: deb\nURIs: http://security.example/debian\nSuites: bookworm-security\nComponents: main\n',
    );
    write('apt/sources.list.d/c.list', 'deb http://vendor.example/apt nodistro main\n');
    write('apt/sources.list.d/d.list', 'deb http://mirror.example/debian bookworm main\n');
    expect(debianMirror({}, etc)).toBe('http://mirror.example/debian');
  });

  test('is the one of the setting, whatever the machine says', () => {
    expect(debianMirror({ SUIFANG_DEBIAN_MIRROR: 'http://named.example/debian' }, etc)).toBe(
      'http://named.example/debian',
    );
  });

  test('must be named by the setting on a machine that is no Debian', () => {
    write('os-release', 'ID=ubuntu\nID_LIKE=debian\nVERSION_CODENAME=noble\n');
    write('apt/sources.list', 'deb http://archive.example/ubuntu noble main\n');
    expect(() => debianMirror({}, etc)).toThrow('SUIFANG_DEBIAN_MIRROR');
  });
});
