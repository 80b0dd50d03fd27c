import type { Flow, Signal, Stage } from './flow.ts';

/** The part of a flow that can be drawn, whatever its states and events are. */
type Drawable = Pick<Flow<Stage, Signal, unknown, unknown, unknown>, 'name'> &
  Readonly<{
    transitions: Readonly<
      Record<
        string,
        Readonly<Record<string, Readonly<{ kind: string; to?: readonly string[]; why?: string }>>>
      >
    >;
  }>;

/** A Mermaid state diagram of every handled pair, for the feature's README. */
export function drawDiagram(flow: Drawable): string {
  const edges = new Map<string, string[]>();
  for (const [from, row] of Object.entries(flow.transitions)) {
    for (const [event, decision] of Object.entries(row)) {
      for (const to of decision.to ?? []) {
        const key = `${from} --> ${to}`;
        edges.set(key, [...(edges.get(key) ?? []), event]);
      }
    }
  }
  const [first] = Object.keys(flow.transitions);
  const lines = [...edges].map(([edge, events]) => `  ${edge}: ${events.join(', ')}`);
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first ?? ''}`, ...lines, '```'].join('\n');
}

/** Every pair that is not handled, with the reason, as a Markdown table. */
export function listUnhandled(flow: Drawable): string {
  const rows = Object.entries(flow.transitions).flatMap(([state, row]) =>
    Object.entries(row)
      .filter(([, decision]) => decision.kind !== 'handled')
      .map(([event, decision]) => `| ${state} | ${event} | ${decision.kind} | ${decision.why ?? ''} |`),
  );
  return ['| state | event | decision | why |', '|---|---|---|---|', ...rows].join('\n');
}
