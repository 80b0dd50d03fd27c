import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { test } from 'vitest';
import { carrierTrunk } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { provision } from '../../../runtime/provision.ts';
import { basePrograms, testPrograms } from '../../../runtime/programs.ts';
import { createApi } from '../src/roles/api/routes.ts';
import { createTestApi } from './api.ts';
import { addFinishedCall } from './finished-call.ts';
import { startTestAsterisk } from './asterisk-server.ts';
import { readPeaks } from '../src/features/recordings/peaks.ts';
import { ensureCalendar } from '../src/features/calendar/index.ts';
import { ensureOutcomeRules } from '../src/features/outcome-rules/index.ts';
import { readTrunkConfigurations } from '../src/features/trunks/index.ts';
import { renderTrunks } from '../src/telephony/asterisk/pjsip.ts';
import { createAmi } from '../src/telephony/asterisk/ami.ts';

test('shots', { timeout: 300_000 }, async () => {
  const base = await provision('base');
  const testRoot = await provision('test');
  const ffmpeg = basePrograms(base).ffmpeg;
  mkdirSync('/tmp/shots', { recursive: true });
  const raw = '/tmp/shots/a.raw';
  const frames = 8000 * 35;
  const buf = Buffer.alloc(frames * 4);
  for (let i = 0; i < frames; i++) {
    const s = i / 8000;
    const sys =
      Math.floor(s / 5) % 2 === 0
        ? Math.sin(2 * Math.PI * 300 * s) * 12000 * (0.5 + 0.5 * Math.sin(s * 9))
        : 0;
    const pat =
      Math.floor(s / 5) % 2 === 1
        ? Math.sin(2 * Math.PI * 200 * s) * 15000 * (0.5 + 0.5 * Math.sin(s * 7))
        : 0;
    buf.writeInt16LE(Math.round(pat), i * 4);
    buf.writeInt16LE(Math.round(sys), i * 4 + 2);
  }
  writeFileSync(raw, buf);
  execFileSync(
    ffmpeg.path,
    [
      '-y',
      '-loglevel',
      'error',
      '-f',
      's16le',
      '-ar',
      '8000',
      '-ac',
      '2',
      '-i',
      raw,
      '-c:a',
      'libopus',
      '-f',
      'ogg',
      '/tmp/shots/a.opus',
    ],
    { env: { ...process.env, ...ffmpeg.env } },
  );
  const api = await createTestApi();
  const { context } = api;
  const carrier = await startTestAsterisk({
    sipAddress: '127.0.0.2',
    dialplan: '[from-hospital]\nexten => _X.,1,Ringing()\n same => n,Wait(1)\n same => n,Hangup(17)\n',
    pjsip: carrierTrunk({ address: '127.0.0.1', port: 5060 }),
  });
  const made = await addFinishedCall(context, readFileSync('/tmp/shots/a.opus'));
  await context.db
    .updateTable('recording')
    .set({ peaks: JSON.stringify(readPeaks(buf)), duration_ms: 35000, call_duration_ms: 35000 })
    .execute();
  await context.db.deleteFrom('outcome_rule').execute();
  await context.db
    .updateTable('trunk')
    .set({ name: '电信主线路', host: '127.0.0.2', port: carrier.options.sipPort })
    .execute();
  const now = new Date();
  for (const [name, host, port, kind, en] of [
    ['联通备用', '127.0.0.2', 9, 'registration', true],
    ['移动专线', '10.20.30.40', 5060, 'ip', false],
  ] as const)
    await context.db
      .insertInto('trunk')
      .values({
        id: context.ids.next(),
        name,
        kind,
        host,
        port,
        username: kind === 'registration' ? 'hosp01' : null,
        secret_enc: kind === 'registration' ? context.vault.encrypt('abc', 'trunk.secret') : null,
        caller_id: '01087654321',
        max_channels: 30,
        max_calls_per_second: 2,
        is_enabled: en,
        created_at: now,
        updated_at: now,
      })
      .execute();
  await ensureCalendar(context.db, now);
  await ensureOutcomeRules(context);
  // more dials
  const one = await context.db.selectFrom('attempt').selectAll().executeTakeFirstOrThrow();
  const outs = [
    ['busy', 17, 486, true],
    ['no_answer', 19, 480, true],
    ['powered_off', 19, 480, false],
    ['invalid_number', 1, 404, false],
    ['rejected', 21, 403, true],
  ] as const;
  for (let i = 0; i < 24; i++) {
    const [outcome, cause, sip, rang] = outs[i % 5]!;
    const at = new Date(now.getTime() - i * 5_400_000);
    await context.db
      .insertInto('attempt')
      .values({
        ...one,
        id: context.ids.next(),
        seq: i + 2,
        state: 'ended',
        claimed_at: at,
        dialed_at: at,
        ringing_at: rang ? at : null,
        early_media_at: rang ? null : at,
        answered_at: null,
        ended_at: new Date(at.getTime() + 20000),
        cause,
        sip_code: sip,
        outcome,
      })
      .execute();
  }
  const hospital = await startTestAsterisk({ pjsip: renderTrunks(await readTrunkConfigurations(context)) });
  const ami = createAmi(hospital.amiUrl);
  const live = {
    ...context,
    config: {
      ...context.config,
      programs: { espeak: basePrograms(base).espeak.path, ffmpeg: ffmpeg.path },
      asterisk: {
        ariUrl: hospital.ariUrl,
        user: hospital.options.ariUser,
        password: hospital.options.ariPassword,
        amiUrl: hospital.amiUrl,
      },
    },
  };
  const app = await createApi(live as never, '/tmp/suifang-web');
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const cookie = await api.openSession(await api.addStaff('administrator', 'head'));
  const program = testPrograms(testRoot).chromium;
  const browser = await chromium.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env } as never,
    args: ['--no-sandbox'],
  });
  const pages = process.env['SHOTS']?.split(',') ?? [];
  for (const [w, h] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    const ctx = await browser.newContext({
      viewport: { width: w, height: h },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const [n, v] = cookie.split('=');
    await ctx.addCookies([{ name: n!, value: v!, url }]);
    const page = await ctx.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') console.log(w, m.text().slice(0, 300));
    });
    page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
    const shot = async (name: string, path: string, act?: () => Promise<void>) => {
      if (pages.length && !pages.includes(name)) return;
      try {
        await page.goto(url + path, { waitUntil: 'networkidle', timeout: 8000 }).catch(() => undefined);
        if (act) await act();
        await page.waitForTimeout(500);
        await page.screenshot({ path: `/tmp/shots/${name}-${w}.png` });
      } catch (e) {
        console.log('FAILED', name, String(e).slice(0, 400));
        await page.screenshot({ path: `/tmp/shots/${name}-${w}.png` });
      }
    };
    await shot('trunks', '/trunks');
    await shot('trunk-form', '/trunks', async () => {
      await page
        .getByRole('button', { name: /添加线路/ })
        .first()
        .click();
      await page.getByText('账号注册', { exact: true }).last().click();
    });
    await shot('trunk-test', '/trunks', async () => {
      await page.getByRole('button', { name: '测试' }).first().click();
      await page.getByLabel('拨打这个号码').fill('13800001111');
      await page.getByRole('button', { name: '开始测试' }).click();
      await page.getByText('有问题').waitFor({ timeout: 15000 });
    });
    await shot('rules', '/outcome-rules');
    await shot('seen', '/outcome-rules', async () => {
      await page.getByRole('tab').nth(1).click();
      await page.waitForTimeout(800);
    });
    await shot('calendar', '/calendar');
    await shot('calendar-day', '/calendar', async () => {
      await page.getByRole('button', { name: /2026-10-10/ }).click();
    });
    await shot('calendar-missing', '/calendar?year=2027');
    await shot('calls', '/calls');
    await shot('call', `/calls/${made.callId}`, async () => {
      await page.getByRole('button', { name: '播放' }).click();
      await page.waitForTimeout(2500);
      console.log('time', await page.locator('.player-time').innerText());
    });
    await shot('call-missed', '/calls', async () => {
      await page.locator('tbody tr').nth(3).click();
      await page.waitForTimeout(800);
    });
    await shot('recordings', `/recordings?play=${made.recordingId}`);
    await shot('calls-empty', '/calls?q=zzz');
    await ctx.close();
  }
  await browser.close();
  ami.close();
  await app.close();
  await hospital.remove();
  await carrier.remove();
  await api.close();
});
