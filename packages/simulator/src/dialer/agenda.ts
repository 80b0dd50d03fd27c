type Entry<Event> = Readonly<{ at: number; seq: number; event: Event }>;

/** What is still to happen, by time and then in the order in which it was entered: a binary heap. */
export type Agenda<Event> = Readonly<{
  add(at: number, event: Event): void;
  /** Takes the next event out; undefined when nothing is left. */
  next(): Readonly<{ at: number; event: Event }> | undefined;
}>;

export function createAgenda<Event>(): Agenda<Event> {
  const heap: Entry<Event>[] = [];
  let seq = 0;
  const isBefore = (a: Entry<Event>, b: Entry<Event>) => a.at < b.at || (a.at === b.at && a.seq < b.seq);

  return {
    add(at, event) {
      const entry = { at, seq: seq++, event };
      let place = heap.push(entry) - 1;
      while (place > 0) {
        const above = (place - 1) >> 1;
        const parent = heap[above];
        if (!parent || !isBefore(entry, parent)) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = entry;
    },
    next() {
      const first = heap[0];
      const last = heap.pop();
      if (!last || heap.length === 0) return first;
      let place = 0;
      for (;;) {
        const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
        const isRight = left !== undefined && right !== undefined && isBefore(right, left);
        const child = isRight ? right : left;
        if (!child || !isBefore(child, last)) break;
        heap[place] = child;
        place = 2 * place + (isRight ? 2 : 1);
      }
      heap[place] = last;
      return first;
    },
  };
}
