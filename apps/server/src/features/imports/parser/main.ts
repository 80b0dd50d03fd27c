import { once } from 'node:events';
import { openVault, type Vault } from '../../../platform/crypto/vault.ts';
import { systemIds } from '../../../platform/ids.ts';
import { FileRefused } from './file-refused.ts';
import { inspect } from './inspect.ts';
import type { ParserOrder, ParserWord } from './orders.ts';
import { openSource, type Source } from './rows.ts';

/**
 * The process that touches files of strangers: it has limits of memory and time, no database, and ends after one order.
 * What it reads leaves it sealed. It loads what its order needs: people wait for its start.
 */
const PROGRESS_EVERY = 5_000;
const BATCH_BYTES = 256 * 1024;

const say = (word: ParserWord): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.send) return resolve();
    process.send(word, (error: Error | null) => (error ? reject(error) : resolve()));
  });

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function readRows(
  vault: Vault,
  source: Source,
  order: ParserOrder & { task: 'read' },
): Promise<number> {
  const [{ createRowReader }, { sealRow }] = await Promise.all([
    import('../rules/row.ts'),
    import('./seal-row.ts'),
  ]);
  const readRow = createRowReader(order.mapping, source.kind, order.today);
  let batch = '';
  let rows = 0;
  for await (const { number, cells } of source.rows(order.sheet)) {
    if (number <= order.headerRow) continue;
    batch += sealRow(vault, systemIds, number, readRow(cells));
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) await say({ type: 'progress', rows });
    if (batch.length > BATCH_BYTES) {
      await write(batch);
      batch = '';
    }
  }
  await write(batch);
  return rows;
}

async function perform(order: ParserOrder): Promise<ParserWord> {
  const vault = openVault(order.keysFile);
  const source = await openSource(vault, order.path);
  if (order.task === 'inspect') {
    return { type: 'inspected', inspection: await inspect(source, order.sheet, order.headerRow) };
  }
  if (order.task === 'read') return { type: 'done', rows: await readRows(vault, source, order) };
  const { collectErrors } = await import('./collect-errors.ts');
  await collectErrors(vault, source, { ...order, reasons: process.stdin });
  return { type: 'done', rows: 0 };
}

async function main(): Promise<void> {
  // Whoever wanted the answer is gone.
  process.once('disconnect', () => process.exit());
  const [order] = (await once(process, 'message')) as [ParserOrder];
  try {
    const word = await perform(order);
    await new Promise<void>((resolve) => {
      process.stdout.end(resolve);
    });
    await say(word);
  } catch (error) {
    // The message of an error may quote a cell; where it happened does not.
    const stack =
      error instanceof Error
        ? error.stack
            ?.split('\n')
            .filter((line) => /^ +at /.test(line))
            .join('\n')
        : '';
    if (error instanceof FileRefused) await say({ type: 'refused', problem: error.problem });
    else await say({ type: 'failed', name: error instanceof Error ? error.name : 'unknown', stack });
  }
  process.disconnect();
}

await main();
