import { createHash } from 'node:crypto';

/** `base` is what `npm start` needs, `test` what `npm test` needs besides (SIP load, a browser, Chinese glyphs). */
export type PackageSet = 'base' | 'test';

/** The Debian suite that carries an LTS line of Asterisk; neither Debian 12 nor 13 does. */
export const debianSuite = 'forky';

/** Raised when the relocation itself changes, so that roots made the old way are made anew. */
const recipe = 2;

/** Names only: apt resolves the closure, C library included. `patchelf` makes the root relocatable. */
export const packageSets: Readonly<Record<PackageSet, readonly string[]>> = {
  base: ['asterisk', 'asterisk-moh-opsound-gsm', 'postgresql-18', 'espeak-ng', 'ffmpeg', 'patchelf'],
  test: ['sip-tester', 'chromium-headless-shell', 'fonts-wqy-microhei', 'patchelf'],
};

/** The oldest versions the product is built on; a root with older ones is refused. Debian epoch left out. */
export const minimumVersions: Readonly<Record<string, readonly number[]>> = {
  asterisk: [22, 10, 1],
  'postgresql-18': [18, 0],
};

/**
 * The upstream numbers of a Debian version: `1:22.10.1+dfsg-1` is `[22, 10, 1]`.
 */
export function upstreamVersion(debianVersion: string): number[] {
  const upstream = debianVersion.replace(/^\d+:/, '');
  const numbers = /^\d+(\.\d+)*/.exec(upstream);
  return numbers ? numbers[0].split('.').map(Number) : [];
}

/** True when `version` is at least `minimum`, number by number; a missing number counts as 0. */
export function isAtLeast(version: readonly number[], minimum: readonly number[]): boolean {
  for (const [index, wanted] of minimum.entries()) {
    const found = version[index] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}

/**
 * Folder names of a set: the same packages for the same architecture share one `bundle` of downloads, and those fitted
 * the same way one `root`.
 */
export function packageSetKeys(
  set: PackageSet,
  debianArchitecture: string,
): Readonly<{ bundle: string; root: string }> {
  const key = (...identity: unknown[]) =>
    `${set}-${createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 12)}`;
  const content = [debianSuite, debianArchitecture, packageSets[set]];
  return { bundle: key(...content), root: key(recipe, ...content) };
}
