import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../../scripts/source-files.ts';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const sources = sourceFiles([
  'apps/server',
  'apps/web/src',
  'packages',
  'runtime',
  'scripts',
  'demo',
  'bench',
  'e2e',
]);

/** Lists of words, holidays or samples: long by nature, read by nobody from top to bottom. */
const isData = (file: string) => /\/(data|migrations)\//.test(file);

describe('file sizes', () => {
  const lines = sources
    .filter((file) => !isData(file))
    .map((file) => ({ file, count: read(file).split('\n').length - 1 }))
    .sort((one, other) => one.count - other.count);
  const percentile = (share: number) => lines[Math.floor((lines.length - 1) * share)]?.count ?? 0;

  test('half of the files fit on a screen or two', () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(80);
  });

  test('nineteen files in twenty have at most 350 lines', () => {
    expect(percentile(0.95)).toBeLessThanOrEqual(350);
  });

  test('no file has more than 500 lines', () => {
    expect(lines.filter(({ count }) => count > 500)).toEqual([]);
  });
});

test('every scenario page names a test that exists', () => {
  const wrong = globSync('docs/scenarios/*.md', { cwd: root }).flatMap((page) => {
    const named = read(page).match(/[\w./-]+\.test\.tsx?/g) ?? [];
    if (named.length === 0) return [`${page} names no test`];
    return named.filter((file) => !existsSync(path.join(root, file))).map((file) => `${page}: ${file}`);
  });
  expect(wrong).toEqual([]);
});

describe('phone numbers', () => {
  /**
   * China reserves no numbers for fiction, so the people of our town share three blocks: 1380000xxxx, 1390000xxxx and
   * 1999999xxxx, and examples use 13812345678. Whoever needs a number takes it from there.
   */
  const mobile = /(?<![\d.a-fA-F-])(?:\+?86)?1[3-9]\d{9}(?![\da-fA-F])/g;
  const isFictional = (number: string) => /1(380000|390000|999999)\d{4}$|13812345678$/.test(number);

  test('no number of a real person stands in the project', () => {
    const real = [...sources, ...globSync('docs/**/*.md', { cwd: root })].flatMap((file) =>
      (read(file).match(mobile) ?? [])
        .filter((number) => !isFictional(number))
        .map((number) => `${file}: ${number}`),
    );
    expect(real).toEqual([]);
  });
});

describe('what a clone of the project may hold', () => {
  test('the lock file names no registry', () => {
    expect(read('package-lock.json').match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
  });

  test('the lock file knows the packages of every platform, or "npm ci" refuses it everywhere', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const names = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')));
    const optional = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });

  test('no source names the folder it was written in', () => {
    const here = new RegExp(`${root.replaceAll('/', '\\/')}\\b`);
    const others = ['package.json', 'knip.json', 'vitest.config.ts', '.ci/run', 'README.md'].filter((file) =>
      existsSync(path.join(root, file)),
    );
    expect([...sources, ...others].filter((file) => here.test(read(file)))).toEqual([]);
  });
});
