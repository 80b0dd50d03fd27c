import { describe, expect, test } from 'vitest';
import { isAtLeast, packageSetKeys, upstreamVersion } from './packages.ts';

describe('versions of Debian packages', () => {
  test.each([
    ['1:22.10.1+dfsg+~cs6.17.60671434-1', [22, 10, 1]],
    ['18.6-3', [18, 6]],
    ['7:9.0.2-4', [9, 0, 2]],
  ])('%s is upstream %j', (debian, upstream) => {
    expect(upstreamVersion(debian)).toEqual(upstream);
  });

  test.each([
    [[22, 10, 1], true],
    [[22, 10], false],
    [[22, 9, 9], false],
    [[22, 11], true],
    [[23], true],
  ])('Asterisk %j is new enough: %s', (version, expected) => {
    expect(isAtLeast(version, [22, 10, 1])).toBe(expected);
  });
});

test('another architecture or set has folders of its own', () => {
  const keys = [
    packageSetKeys('base', 'amd64'),
    packageSetKeys('base', 'arm64'),
    packageSetKeys('test', 'amd64'),
  ];
  expect(new Set(keys.flatMap(({ bundle, root }) => [bundle, root])).size).toBe(6);
});
