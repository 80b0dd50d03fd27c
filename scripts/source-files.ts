import { existsSync, globSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** The TypeScript files below `folders` (from the root of the project), generated ones left out. */
export function sourceFiles(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      globSync(`${folder}/**/*.{ts,tsx}`, {
        cwd: root,
        exclude: (name) => /(^|\/)(node_modules|dist|generated|__generated__)(\/|$)/.test(name),
      }),
    )
    .sort();
}
