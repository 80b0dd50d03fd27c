import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import { createPool } from '../apps/server/src/platform/db/pool.ts';
import { openVault } from '../apps/server/src/platform/crypto/vault.ts';
import { startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import type { Database } from '../apps/server/src/schema.ts';
import { freePorts, isPortFree } from '../runtime/free-ports.ts';
import { say } from '../runtime/runtime-error.ts';
import { followCampaign } from './follow.ts';
import { signIn } from './client.ts';
import { importSheet } from './import-sheet.ts';
import { startSampleCampaign } from './sample.ts';
import { summarize } from './summary.ts';
import { openTown } from './town.ts';

/**
 * `npm run demo`: a hospital in a throw-away folder, the simulated town on a second Asterisk, sixty patients from the
 * sheet that ships, and a follow-up campaign that starts at once. With `--until-done` it ends with the campaign and
 * says whether every recorded answer is the one that was pressed.
 */

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Human delays are halved: nobody who watches wants to see people look for their glasses. */
const PACE = 0.5;

async function settings(home: string): Promise<NodeJS.ProcessEnv> {
  const [free = 0, sipPort = 0] = await freePorts(2);
  const wished = Number(process.env['SUIFANG_PORT'] ?? 8080);
  return {
    ...process.env,
    SUIFANG_HOME: home,
    SUIFANG_PORT: String((await isPortFree(wished, '0.0.0.0')) ? wished : free),
    SUIFANG_SIP_ADDRESS: '127.0.0.1',
    SUIFANG_SIP_PORT: String(sipPort),
    SUIFANG_RTP_PORTS: '32000-33999',
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { 'until-done': { type: 'boolean', default: false }, json: { type: 'string' } },
  });
  const home = mkdtempSync(path.join(os.tmpdir(), 'suifang-demo-'));
  chmodSync(home, 0o755);
  const interrupted = Promise.withResolvers<'interrupted'>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => interrupted.resolve('interrupted'));

  tell(
    say('启动演示医院（数据在临时目录，结束后删除）', 'Starting the demo hospital (in a throw-away folder)'),
  );
  const instance = await startInstance({ env: await settings(home), tell });
  const closing: Array<() => Promise<unknown>> = [() => instance.stop()];
  try {
    const { login, password } = instance.administrator ?? { login: 'admin', password: '' };
    const client = await signIn(instance.url, login, password);
    const db = new Kysely<Database>({
      dialect: new PostgresDialect({ pool: createPool(instance.env['DATABASE_URL'] ?? '') }),
    });
    closing.push(() => db.destroy());
    const { campaignId, town } = await startSampleCampaign(
      client,
      async (form) => {
        const open = await openTown({
          folder: path.join(home, 'town'),
          hospitalSipPort: instance.config.sip.port,
          form,
          pace: PACE,
        });
        closing.push(() => open.close());
        return open;
      },
      importSheet,
    );
    tell('');
    tell(
      `  ${instance.url}   ${say(`管理员 ${login}，密码 ${password}`, `administrator ${login}, password ${password}`)}`,
    );
    tell('');

    const following = followCampaign(client, campaignId, tell);
    const ended = await Promise.race([following, interrupted.promise]);
    if (ended === 'interrupted') return 130;
    const summary = await summarize(db, openVault(instance.config.keysFile), town);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(summary, undefined, 2)}\n`);
    tell(
      say(
        `记录了 ${summary.answersRecorded} 个回答，按键 ${summary.answersPressed} 个，${summary.agrees ? '全部一致' : '有不一致'}`,
        `${summary.answersRecorded} answers recorded, ${summary.answersPressed} pressed: ${summary.agrees ? 'all agree' : 'THEY DIFFER'}`,
      ),
    );
    if (values['until-done']) return summary.agrees ? 0 : 1;
    tell(say('演示医院继续运行，按 Ctrl-C 停止', 'The demo hospital keeps running; Ctrl-C stops it'));
    await interrupted.promise;
    return 0;
  } finally {
    for (const close of closing.toReversed()) await close();
    rmSync(home, { recursive: true, force: true });
  }
}

process.exit(await main());
