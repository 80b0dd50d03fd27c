import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import { createPool } from '../apps/server/src/platform/db/pool.ts';
import { openVault } from '../apps/server/src/platform/crypto/vault.ts';
import { startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import {
  makeThrowAwayHome,
  type ThrowAwayHome,
} from '../apps/server/src/roles/supervisor/throw-away-home.ts';
import type { Database } from '../apps/server/src/schema.ts';
import { isPortFree } from '../runtime/free-ports.ts';
import { RuntimeError, say } from '../runtime/runtime-error.ts';
import { signIn } from './client.ts';
import { followCampaign } from './follow.ts';
import { Interrupted, type Interruption, listenForInterruption } from './interruption.ts';
import { findQuestionnaire, startSampleCampaign } from './sample.ts';
import { summarize, untilRecordingsKept } from './summary.ts';
import { openTown } from './town.ts';
import { describeSummary } from './verdict.ts';

/**
 * `npm run demo`: a hospital in a throw-away folder, the simulated town on a second Asterisk, sixty patients from the
 * sheet that ships, and a follow-up campaign that starts at once. With `--until-done` it ends with the campaign and
 * says whether every recorded answer is the one that was pressed and every call was recorded; `--json` writes it all
 * down. `--pace` shortens (below 1) or stretches what people take to answer and to find a key; `--questionnaire` names
 * another one of the library.
 */

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const FAILED = 1;
/** What a shell answers for a program that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** Human delays are halved: nobody who watches wants to see people look for their glasses. */
const PACE = '0.5';
/** The general one after discharge, from the library. */
const QUESTIONNAIRE = '出院随访通用';

type Wishes = Readonly<{
  untilDone: boolean;
  json: string | undefined;
  pace: number;
  questionnaire: string;
}>;

function readWishes(): Wishes {
  const { values } = parseArgs({
    options: {
      'until-done': { type: 'boolean', default: false },
      json: { type: 'string' },
      pace: { type: 'string', default: PACE },
      questionnaire: { type: 'string', default: QUESTIONNAIRE },
    },
  });
  const pace = Number(values.pace);
  // Faster than this two answers come as one double tap.
  if (!(pace >= 0.2 && pace <= 5)) throw new RuntimeError('--pace 0.2 … 5');
  const { json, questionnaire } = values;
  return { untilDone: values['until-done'], json, pace, questionnaire };
}

/** The demo listens where settings say, or on 8080 when that is free. */
async function makeHome(): Promise<ThrowAwayHome> {
  const address = process.env['SUIFANG_ADDRESS'] ?? '0.0.0.0';
  const port = process.env['SUIFANG_PORT'] ?? '8080';
  return makeThrowAwayHome('demo', {
    SUIFANG_ADDRESS: address,
    ...((await isPortFree(Number(port), address)) && { SUIFANG_PORT: port }),
    SUIFANG_RTP_PORTS: '32000-33999',
  });
}

/** Whoever looks for what went wrong finds everything as it was, and is told how to be rid of it. */
function tellKept(home: string): void {
  tell(
    say(
      `没有成功，数据和日志留在 ${home}（日志在其中的 logs），看完可以删除：rm -rf ${home}`,
      `It failed; data and logs stay in ${home} (logs below logs). To remove them: rm -rf ${home}`,
    ),
  );
}

/** What is to be ended, the last first; how depends on whether the demo has failed. */
type Closing = Array<(hasFailed: boolean) => unknown>;

/** Runs the demo and fulfils with its exit code. What it starts is put into `closing` before it is there. */
async function run(wishes: Wishes, { unless, wished }: Interruption, closing: Closing): Promise<number> {
  const hold = <Thing>(
    opening: Promise<Thing>,
    close: (thing: Thing, hasFailed: boolean) => unknown,
  ): Promise<Thing> => {
    closing.push((hasFailed) =>
      opening.then(
        (thing) => close(thing, hasFailed),
        () => undefined,
      ),
    );
    return unless(opening);
  };
  tell(
    say(
      '启动演示医院（数据在临时目录，正常结束后删除）',
      'Starting the demo hospital (in a throw-away folder that goes when all went well)',
    ),
  );
  const { home, env } = await hold(makeHome(), (made, hasFailed) =>
    hasFailed ? tellKept(made.home) : made.remove(),
  );
  const instance = await hold(startInstance({ env, tell }), (one) => one.stop());
  const { login, password } = instance.administrator ?? { login: 'admin', password: '' };
  const client = await unless(signIn(instance.url, login, password));
  // Whoever rings this hospital reaches the administrator, once signed in at the desk.
  await unless(client.post('/api/first-line'));
  const questionnaire = await unless(findQuestionnaire(client, wishes.questionnaire));
  const { town, sipPort } = await hold(
    openTown({
      folder: path.join(home, 'town'),
      hospitalSipPort: instance.config.sip.port,
      form: questionnaire.form,
      pace: wishes.pace,
    }),
    (open) => open.close(),
  );
  const campaignId = await unless(startSampleCampaign(client, questionnaire.versionId, sipPort));
  tell('');
  tell(`  ${instance.url}`);
  tell(`  ${say(`登录名 ${login}，密码 ${password}`, `login ${login}, password ${password}`)}`);
  tell('');

  const out = {
    isTerminal: process.stdout.isTTY,
    write: (text: string) => void process.stdout.write(text),
  };
  await unless(followCampaign(client, campaignId, out));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPool(instance.env['DATABASE_URL'] ?? '') }),
  });
  closing.push(() => db.destroy());
  await unless(untilRecordingsKept(db, campaignId));
  const summary = await summarize(db, { campaignId, vault: openVault(instance.config.keysFile), town });
  if (wishes.json !== undefined) writeFileSync(wishes.json, `${JSON.stringify(summary, undefined, 2)}\n`);
  for (const line of describeSummary(summary)) tell(line);
  if (!wishes.untilDone) {
    tell(say('演示医院继续运行，按 Ctrl-C 停止', 'The demo hospital keeps running; Ctrl-C stops it'));
    await wished;
  }
  return summary.holds ? 0 : FAILED;
}

async function main(): Promise<number> {
  const wishes = readWishes();
  const interruption = listenForInterruption(() =>
    tell(say('正在停止，临时目录随后删除 ...', 'Stopping, the throw-away folder goes with it ...')),
  );
  const closing: Closing = [];
  const code = await run(wishes, interruption, closing).catch((error: unknown) => {
    if (error instanceof Interrupted) return INTERRUPTED;
    tellError(error);
    return FAILED;
  });
  for (const close of closing.toReversed()) await close(code === FAILED);
  return code;
}

function tellError(error: unknown): void {
  process.stderr.write(`${error instanceof RuntimeError ? error.message : String(error)}\n`);
}

try {
  process.exit(await main());
} catch (error) {
  tellError(error);
  process.exit(FAILED);
}
