import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidePreview, type PreviewAgent, type PreviewTarget } from './preview.ts';

const target = (targetId: string, ...passedBy: string[]): PreviewTarget => ({
  targetId,
  passedBy: new Set(passedBy),
});
const agent = (staffId: string, calls: number, idleSince = 0): PreviewAgent => ({
  staffId,
  calls,
  idleSince,
});

describe('who sees which patient', () => {
  test('who has called least comes first, then who has been idle longest', () => {
    const agents = [agent('a', 3), agent('b', 1, 20), agent('c', 1, 10)];
    expect(decidePreview([target('1'), target('2')], agents)).toEqual([
      { targetId: '1', staffId: 'c' },
      { targetId: '2', staffId: 'b' },
    ]);
  });

  test('nobody sees again whom they have passed on, as long as a colleague is free', () => {
    expect(decidePreview([target('1', 'a')], [agent('a', 0), agent('b', 9)])).toEqual([
      { targetId: '1', staffId: 'b' },
    ]);
  });

  test('whom everybody has passed on comes round again', () => {
    expect(decidePreview([target('1', 'a', 'b')], [agent('a', 0), agent('b', 0)])).toHaveLength(1);
  });

  const names = fc.constantFrom('a', 'b', 'c', 'd');
  test('a patient is shown to one agent, an agent sees one patient', () => {
    const targets = fc.uniqueArray(
      fc.record({
        targetId: fc.string({ minLength: 1 }),
        passedBy: fc.array(names).map((all) => new Set(all)),
      }),
      { selector: ({ targetId }) => targetId },
    );
    const agents = fc.uniqueArray(fc.record({ staffId: names, calls: fc.nat(9), idleSince: fc.nat(99) }), {
      selector: ({ staffId }) => staffId,
    });
    fc.assert(
      fc.property(targets, agents, (due, free) => {
        const shown = decidePreview(due, free);
        const once = (ids: readonly string[]) => new Set(ids).size === ids.length;
        return once(shown.map(({ targetId }) => targetId)) && once(shown.map(({ staffId }) => staffId));
      }),
    );
  });
});
