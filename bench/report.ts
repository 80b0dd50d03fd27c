import { loadavg } from 'node:os';

/** One figure beside its limit. `ratio` is value / limit where less is better, limit / value where more is. */
export type Figure = Readonly<{
  name: string;
  value: number;
  limit: number;
  ratio: number;
  goal: string;
  ok: boolean;
}>;

/** Less is better: a time, a size. */
export function atMost(name: string, value: number, limit: number, goal: string): Figure {
  return {
    name,
    value: round(value),
    limit: round(limit),
    ratio: round(value / limit),
    goal,
    ok: value <= limit,
  };
}

/** More is better: a rate. */
export function atLeast(name: string, value: number, limit: number, goal: string): Figure {
  return {
    name,
    value: round(value),
    limit: round(limit),
    ratio: round(value / limit),
    goal,
    ok: value >= limit,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The value below which the share `q` (0 to 1) of all values lies. NaN of an empty list. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** The figures as a table, with the machine's load beside them: a busy machine explains a bad row. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.ok ? 'ok' : 'MISSED',
    figure.name,
    String(figure.value),
    String(figure.limit),
    String(figure.ratio),
    figure.goal,
  ]);
  const table = [['', 'figure', 'value', 'limit', 'ratio', 'goal'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [
    ...lines,
    `load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  ].join('\n');
}
