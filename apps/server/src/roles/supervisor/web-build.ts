import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withMachineLock } from '../../../../../runtime/lock.ts';
import { run } from '../../../../../runtime/run.ts';
import { say } from '../../../../../runtime/runtime-error.ts';

const repository = path.join(import.meta.dirname, '../../../../..');
const web = path.join(repository, 'apps/web');
const stampFile = path.join(web, 'dist', '.sources');

/** The folder of the built web app. */
export const webDist: string = path.join(web, 'dist');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** One hash over everything that goes into the web app. */
function hashOfSources(): string {
  const ownFiles = readdirSync(web, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = [
    ...ownFiles.map((entry) => path.join(web, entry.name)),
    ...['apps/web/src', 'apps/web/public', 'packages/contract/src'].flatMap((folder) =>
      existsSync(path.join(repository, folder)) ? filesBelow(path.join(repository, folder)) : [],
    ),
    path.join(repository, 'package-lock.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(path.relative(repository, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether the web app must be built: it was never built, or its sources have changed since. */
export function isWebStale(): boolean {
  if (!existsSync(path.join(web, 'index.html'))) return false;
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== hashOfSources();
}

/** Builds the web app into `apps/web/dist`; two starts at once share the work. Throws a RuntimeError on failure. */
export async function buildWeb(): Promise<void> {
  await withMachineLock(`web ${web}`, async () => {
    if (!isWebStale()) return;
    const sources = hashOfSources();
    await run(process.execPath, [path.join(repository, 'node_modules/vite/bin/vite.js'), 'build'], {
      cwd: web,
      env: { ...process.env, NODE_ENV: 'production' },
      advice: say('网页生成失败。', 'The web app could not be built.'),
    });
    writeFileSync(stampFile, sources);
  });
}
