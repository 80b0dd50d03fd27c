import type { BenchInstance } from './instance.ts';
import { atMost, type Figure, quantile } from './report.ts';
import { createChance, drawNames, type Name } from './search-data.ts';
import { FINDABLE_EACH, loadPatients, mrnOf, phoneOf } from './search-load.ts';

const PATIENTS = 1_000_000;
/** As many different draws as keep the share of common names; the patients go through them several times. */
const NAMES = 250_000;
const QUERIES = 1_000;
const WARM_UP = 200;
const LIMIT_MS = 30;

/** What is typed at one moment: the beginning of a word as often as the whole of it. */
const kinds = {
  'one character': (_patient, { name }) => name.charAt(0),
  'part of a name': (_patient, { name }, chance) => (chance() < 0.5 ? name.slice(0, 2) : name.slice(1)),
  'whole name': (_patient, { name }) => name,
  pinyin: (_patient, { pinyin }, chance) => pinyin.slice(0, 1 + Math.floor(chance() * pinyin.length)),
  initials: (_patient, { initials }) => initials,
  'whole phone': (patient) => phoneOf(Math.floor(patient / FINDABLE_EACH) * FINDABLE_EACH).slice(3),
  'last four': (patient) => phoneOf(patient).slice(-4),
  'record number': (patient, _name, chance) => mrnOf(patient).slice(0, 4 + Math.floor(chance() * 5)),
} as const satisfies Record<string, (patient: number, name: Name, chance: () => number) => string>;

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

async function signIn({ instance }: BenchInstance): Promise<string> {
  const response = await fetch(`${instance.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'admin', password: 'Bench-password-1' }),
  });
  if (!response.ok) throw new Error(`signing in was answered with ${response.status}`);
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Search as one types on a million patients, asked over HTTP one after the other, as one person does. */
export async function measureSearch(bench: BenchInstance): Promise<Figure[]> {
  const chance = createChance(20_261_123);
  const names = drawNames(NAMES, chance);
  await loadPatients(bench, PATIENTS, names);
  const cookie = await signIn(bench);
  const search = async (words: string): Promise<number> => {
    const startedAt = performance.now();
    const response = await fetch(`${bench.instance.url}/api/patients/search?q=${encodeURIComponent(words)}`, {
      headers: { cookie },
    });
    const { items } = (await response.json()) as { items?: unknown[] };
    const took = performance.now() - startedAt;
    if (!items?.length) throw new Error(`nothing was found by what is there (${response.status})`);
    return took;
  };
  const times = new Map<Kind, number[]>();
  for (let query = -WARM_UP; query < QUERIES; query += 1) {
    const patient = Math.floor(chance() * PATIENTS);
    const kind = kindNames[(query + WARM_UP) % kindNames.length] ?? 'whole name';
    const name = names[patient % NAMES];
    if (!name) throw new Error('a patient without a name');
    const took = await search(kinds[kind](patient, name, chance));
    if (query >= 0) times.set(kind, [...(times.get(kind) ?? []), took]);
  }
  const all = [...times.values()].flat();
  const worst = [...times].map(([kind, took]) => ({ kind, p99: quantile(took, 0.99) }));
  const slowest = worst.toSorted((a, b) => b.p99 - a.p99)[0];
  return [
    atMost(`search on 1 M patients, p99 ms (n=${all.length})`, quantile(all, 0.99), LIMIT_MS, 'p99 <= 30 ms'),
    atMost('search on 1 M patients, p50 ms', quantile(all, 0.5), LIMIT_MS, 'shown beside p99'),
    ...(slowest
      ? [atMost(`slowest kind (${slowest.kind}), p99 ms`, slowest.p99, LIMIT_MS, 'shown beside p99')]
      : []),
  ];
}
