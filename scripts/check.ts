import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files.ts';

const root = path.join(import.meta.dirname, '..');

/** One thing that must hold: a tool of the lock file, or a script of ours. `verify` looks at what it wrote. */
type Check = Readonly<{
  name: string;
  program: string;
  args: readonly string[];
  verify?: (written: string) => string | undefined;
}>;

const tool = (name: string) => path.join(root, 'node_modules/.bin', name);

/** A transpiler that stops knowing TypeScript would make the import rules pass on nothing. */
function cruisedEverything(written: string): string | undefined {
  const cruised = Number(/\((\d+) modules/.exec(written)?.[1] ?? 0);
  const expected = sourceFiles(['apps/server/src', 'packages', 'runtime']).length;
  return cruised >= expected ? undefined : `only ${cruised} modules were looked at, there are ${expected}`;
}

const checks: readonly Check[] = [
  { name: 'types', program: tool('tsc'), args: ['-p', '.'] },
  ...(existsSync(path.join(root, 'apps/web/index.html'))
    ? [{ name: 'types of the web app', program: tool('tsc'), args: ['-p', 'apps/web'] }]
    : []),
  { name: 'lint', program: tool('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', program: tool('oxfmt'), args: ['--check', '.'] },
  {
    name: 'import rules',
    program: tool('depcruise'),
    args: [
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'packages',
      'runtime',
      'scripts',
      'demo',
      'bench',
      'e2e',
    ].filter(
      (argument) =>
        argument.startsWith('-') || argument.endsWith('.cjs') || existsSync(path.join(root, argument)),
    ),
    verify: cruisedEverything,
  },
  {
    name: 'rules of the project',
    program: tool('vitest'),
    args: ['run', '--project', 'rules'],
  },
  { name: 'unused code', program: tool('knip'), args: ['--no-progress'] },
  ...(existsSync(path.join(root, 'scripts/gen.ts'))
    ? [{ name: 'generated files', program: process.execPath, args: ['scripts/gen.ts', '--check'] }]
    : []),
];

/** Runs one check, shows what it wrote when it failed, and says whether it holds. */
function holds({ name, program, args, verify }: Check): boolean {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const complaint = status === 0 ? verify?.(stdout) : `${stdout}${stderr}`;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${complaint === undefined ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (complaint !== undefined) process.stdout.write(`${complaint.trimEnd()}\n\n`);
  return complaint === undefined;
}

const results = checks.map(holds);
process.exit(results.every(Boolean) ? 0 : 1);
