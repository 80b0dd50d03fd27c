import { expect, test } from 'vitest';
import { drawDiagram, listUnhandled } from './diagram.ts';
import { fault, ignored } from './flow.ts';

const door = {
  name: 'door',
  transitions: {
    open: { push: { kind: 'handled', to: ['closed'] }, wind: { kind: 'handled', to: ['closed', 'open'] } },
    closed: { push: ignored('it is closed'), wind: fault('no wind passes a closed door') },
  },
};

test('the diagram begins at the first state and joins the events that lead the same way', () => {
  expect(drawDiagram(door)).toBe(
    [
      '```mermaid',
      'stateDiagram-v2',
      '  [*] --> open',
      '  open --> closed: push, wind',
      '  open --> open: wind',
      '```',
    ].join('\n'),
  );
});

test('the table lists every pair that is not handled, with its reason', () => {
  expect(listUnhandled(door)).toBe(
    [
      '| state | event | decision | why |',
      '|---|---|---|---|',
      '| closed | push | ignored | it is closed |',
      '| closed | wind | fault | no wind passes a closed door |',
    ].join('\n'),
  );
});
