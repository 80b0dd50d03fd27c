import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureImport } from './import.ts';
import { type BenchInstance, startBenchInstance } from './instance.ts';
import { measureLatency } from './latency.ts';
import { measureOriginate } from './originate.ts';
import { measurePacing } from './pacing.ts';
import { type Figure, formatFigures } from './report.ts';
import { measureSearch } from './search.ts';

type Measure = (bench: BenchInstance) => Promise<Figure[]>;

/** Every benchmark in turn. One machine, one run: each figure stands beside the limit or the peer it ran with. */
const parts: Readonly<Record<string, Measure>> = {
  calls: measureLatency,
  originate: measureOriginate,
  search: measureSearch,
  import: measureImport,
  pacing: measurePacing,
};

/** One benchmark on an instance of its own: what another left behind would be measured too. */
async function measureAlone(measure: Measure): Promise<Figure[]> {
  const bench = await startBenchInstance();
  try {
    return await measure(bench);
  } finally {
    await bench.close();
  }
}

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  process.stdout.write(`${name} ...\n`);
  figures.push(...(await measureAlone(measure)));
}
process.stdout.write(`\n${formatFigures(figures)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
