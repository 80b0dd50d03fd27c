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

describe('scenario pages', () => {
  const pages = globSync('docs/scenarios/*.md', { cwd: root }).toSorted();
  /** A page is broken into lines wherever it fits; a name goes on over the break. */
  const proofOf = (page: string) =>
    read(page).replaceAll(/\s+/g, ' ').split('**Proved by**').slice(1).join(' ');

  test('every page names test files that exist', () => {
    const wrong = pages.flatMap((page) => {
      const named = read(page).match(/[\w./-]+\.test\.tsx?/g) ?? [];
      if (named.length === 0) return [`${page} names no test`];
      return named.filter((file) => !existsSync(path.join(root, file))).map((file) => `${page}: ${file}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every page quotes the names of its tests, and they stand in the file named before them', () => {
    const wrong = pages.flatMap((page) => {
      const quotes = [...proofOf(page).matchAll(/`([\w./-]+\.test\.tsx?)`([^`]*)/g)].flatMap(
        ([, file = '', after = '']) =>
          [...after.matchAll(/"([^"]+)"/g)].map(([, name = '']) => ({ file, name })),
      );
      if (quotes.length === 0) return [`${page} quotes no test`];
      return quotes
        .filter(({ file, name }) => !hasTest(read(file), name))
        .map(({ file, name }) => `${page}: ${file} has no test "${name}"`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(['README.md', 'README.zh-CN.md'])('every page stands in the table of %s', (readme) => {
    expect(pages.filter((page) => !read(readme).includes(`(${page})`))).toEqual([]);
  });
});

/** Whether a test file has a test of this name. `%s` and `$name` in the title of a table stand for anything. */
function hasTest(source: string, name: string): boolean {
  const titles = [
    ...source.matchAll(/(?:test|it)(?:\.\w+)*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?\(\s*(['"`])(.+?)\1,/gs),
  ];
  return titles.some(([, , title = '']) => {
    const pattern = title
      .replaceAll(String.raw`\'`, "'")
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/%[sdijo]|\\\$\w+/g, '.+');
    return new RegExp(`^${pattern}$`).test(name);
  });
}

describe('what a page names', () => {
  const pages = globSync('docs/scenarios/*.md', { cwd: root }).toSorted();
  const readmes = globSync('apps/server/src/{features/*,telephony}/README.md', { cwd: root }).toSorted();
  /** A name with a folder in it means the file whose path ends so; a bare one, a file of the page's own folder. */
  const filesMeant = (name: string, folder: string) =>
    sources.filter(
      (file) => `/${file}`.endsWith(`/${name}`) && (name.includes('/') || file.startsWith(folder)),
    );

  test('every file that the README of a feature names is there', () => {
    const wrong = readmes.flatMap((readme) => {
      const named = read(readme).match(/(?<=`)[\w./-]+\.tsx?(?=`)/g) ?? [];
      return named
        .filter((name) => filesMeant(name, `${path.dirname(readme)}/`).length === 0)
        .map((name) => `${readme}: ${name}`);
    });
    expect(readmes.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test('what a page puts in brackets behind a file stands in that file', () => {
    const wrong = [...pages, ...readmes].flatMap((page) =>
      [...read(page).matchAll(/`([\w./-]+\.tsx?)` \(((?:`\w+`(?:, )?)+)\)/g)].flatMap(
        ([, file = '', words = '']) => {
          const texts = filesMeant(file, '').map(read);
          return [...words.matchAll(/\w+/g)]
            .filter(([word]) => !texts.some((text) => new RegExp(`\\b${word}\\b`).test(text)))
            .map(([word]) => `${page}: ${file} has no ${word}`);
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('where SQL stands', () => {
  const isStore = (file: string) => /\/store\.ts$|\/store\/|-store\.ts$/.test(file);
  const isTest = (file: string) => /\.test\.ts$|\/test-[^/]+\.ts$/.test(file);
  const hasSql = (file: string) =>
    /\b(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(?:<[^`]*>)?`/.test(read(file));
  test('only in stores: of the features, of telephony, of the roles', () => {
    // A part of the platform is itself the store of its one table: audit, events, jobs, commands.
    const found = sourceFiles([
      'apps/server/src/features',
      'apps/server/src/telephony',
      'apps/server/src/roles',
    ]).filter((file) => !isStore(file) && !isTest(file) && hasSql(file));
    expect(found).toEqual([]);
  });
});

test('nobody but the supervisor starts an instance with what this process was started with', () => {
  const starters = sources.filter((file) => /\bstartInstance\(/.test(read(file)));
  const careless = starters.filter((file) => /\.\.\.process\.env/.test(read(file)));
  expect(starters.length).toBeGreaterThan(4);
  expect(careless).toEqual([]);
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
