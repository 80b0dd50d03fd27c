import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeApi } from './describe-api.ts';
import { flowPages, writeFlowDiagrams } from './flow-diagrams.ts';
import { writeWebClient } from './web-client.ts';

const root = path.join(import.meta.dirname, '..');
const description = path.join(root, 'openapi/openapi.json');
const webClient = path.join(root, 'apps/web/src/api/__generated__');
const pageOf = (feature: string) => path.join(root, 'apps/server/src/features', feature, 'README.md');

/** One thing that is generated: where it lands (a file or a folder of nothing else), and how it is made. */
type Step = Readonly<{ name: string; output: string; run(): Promise<void> }>;

const steps: readonly Step[] = [
  {
    name: 'API description',
    output: description,
    run: async () => {
      mkdirSync(path.dirname(description), { recursive: true });
      writeFileSync(description, await describeApi());
    },
  },
  { name: 'web client', output: webClient, run: () => writeWebClient(description, webClient) },
  ...Object.entries(flowPages).map(([feature, drawings]) => ({
    name: `diagrams of ${feature}`,
    output: pageOf(feature),
    run: async () => writeFlowDiagrams(pageOf(feature), drawings()),
  })),
];

function filesOf(output: string): Map<string, string> {
  if (!existsSync(output)) return new Map();
  const files = statSync(output).isFile()
    ? [output]
    : readdirSync(output, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

function isEqual(a: Map<string, string>, b: Map<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

function restore(output: string, files: Map<string, string>): void {
  rmSync(output, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Generates everything; with `--check` changes nothing and fails when what is committed is not fresh. */
async function main(isCheck: boolean): Promise<void> {
  const before = steps.map(({ output }) => filesOf(output));
  for (const step of steps) await step.run();
  const stale = steps.filter(({ output }, index) => !isEqual(before[index] ?? new Map(), filesOf(output)));
  for (const { name } of stale) {
    process.stdout.write(isCheck ? `not fresh: ${name}; run npm run gen\n` : `renewed: ${name}\n`);
  }
  if (!isCheck) return;
  for (const [index, { output }] of steps.entries()) restore(output, before[index] ?? new Map());
  if (stale.length > 0) process.exitCode = 1;
}

await main(process.argv.includes('--check'));
