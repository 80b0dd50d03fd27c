import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RuntimeError, say } from './runtime-error.ts';

/** An archive entry of the host's own apt, of either format. */
type Source = Readonly<{ uri: string; suite: string; components: readonly string[] }>;

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Entries of the one-line format: `deb [options] uri suite component ...`. */
function parseOneLine(text: string): Source[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line);
    if (!match) return [];
    const [, uri = '', suite = '', components = ''] = match;
    return [{ uri, suite, components: components.trim().split(/\s+/) }];
  });
}

/** Entries of the deb822 format: stanzas of `Field: value`, continued on indented lines. */
function parseDeb822(text: string): Source[] {
  const withoutComments = text.replace(/^#.*\n?/gm, '');
  return withoutComments.split(/\n\s*\n/).flatMap((stanza) => {
    const field = (name: string): string[] =>
      new RegExp(`^${name}:((?:.*)(?:\\n[ \\t].*)*)`, 'im').exec(stanza)?.[1]?.trim().split(/\s+/) ?? [];
    if (!field('Types').includes('deb') || field('Enabled')[0]?.toLowerCase() === 'no') return [];
    return field('URIs').flatMap((uri) =>
      field('Suites').map((suite) => ({ uri, suite, components: field('Components') })),
    );
  });
}

/** Every binary archive the apt of this machine knows, in the order apt reads them. */
function hostSources(etcApt: string): Source[] {
  const parts = path.join(etcApt, 'sources.list.d');
  const files = existsSync(parts) ? readdirSync(parts).sort() : [];
  return [
    ...parseOneLine(readText(path.join(etcApt, 'sources.list'))),
    ...files.flatMap((file) => {
      const text = () => readText(path.join(parts, file));
      if (file.endsWith('.list')) return parseOneLine(text());
      return file.endsWith('.sources') ? parseDeb822(text()) : [];
    }),
  ];
}

/**
 * The Debian mirror the packages come from: `SUIFANG_DEBIAN_MIRROR`, else the one the host's own apt uses for its
 * Debian release, so that a hospital's mirror is respected. Throws a RuntimeError where there is none (Ubuntu).
 */
export function debianMirror(env: NodeJS.ProcessEnv = process.env, etc = '/etc'): string {
  if (env['SUIFANG_DEBIAN_MIRROR']) return env['SUIFANG_DEBIAN_MIRROR'];
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(readText(path.join(etc, 'os-release')))?.[1];
  const suites = new Set([codename, 'stable', 'testing', 'unstable', 'sid', 'forky', 'trixie', 'bookworm']);
  const isDebian = /^ID=debian$/m.test(readText(path.join(etc, 'os-release')));
  const source = hostSources(path.join(etc, 'apt')).find(
    ({ uri, suite, components }) =>
      suites.has(suite) && components.includes('main') && !uri.startsWith('cdrom:'),
  );
  if (isDebian && source) return source.uri;
  throw new RuntimeError(
    say(
      '本机的 apt 没有配置 Debian 镜像：请用 SUIFANG_DEBIAN_MIRROR 指定一个 Debian 镜像地址（以 /debian 结尾）。',
      'The apt of this machine has no Debian mirror: name one with SUIFANG_DEBIAN_MIRROR (its address ends in /debian).',
    ),
  );
}
