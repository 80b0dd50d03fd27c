/** A small seeded generator (mulberry32, public domain by T. Ettinger): the same seed, the same town. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One element, each as likely as the other. Throws on an empty list. */
export function pick<Element>(random: Random, elements: readonly Element[]): Element {
  const element = elements[Math.floor(random() * elements.length)];
  if (element === undefined) throw new Error('nothing to pick from');
  return element;
}
