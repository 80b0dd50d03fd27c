import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rotateLogs } from './log-rotation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'suifang-logs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('a long log moves aside while its writer goes on, the newest six are kept', () => {
  const writer = openSync(path.join(folder, 'api.log'), 'a');
  for (let round = 1; round <= 8; round += 1) {
    writeSync(writer, `a long line of round ${round}`);
    rotateLogs([folder], 10);
  }
  writeSync(writer, 'short');
  rotateLogs([folder], 10);
  closeSync(writer);
  expect(readdirSync(folder).sort()).toEqual([
    'api.log',
    ...[1, 2, 3, 4, 5].map((number) => `api.log.${number}`),
  ]);
  expect(read('api.log')).toBe('short');
  expect(read('api.log.1')).toBe('a long line of round 8');
  expect(read('api.log.5')).toBe('a long line of round 4');
});

test('a folder that is not there yet is no fault', () => {
  expect(() => rotateLogs([path.join(folder, 'missing')])).not.toThrow();
});
