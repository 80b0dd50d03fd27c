import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instance, startInstance } from '../apps/server/src/roles/supervisor/instance.ts';
import {
  makeThrowAwayHome,
  type ThrowAwayHome,
} from '../apps/server/src/roles/supervisor/throw-away-home.ts';
import { findBarriers, openBrowser, openPage, signIn } from './browser.ts';

const PASSWORD = 'First-run-journey-1';
let home: ThrowAwayHome;
let instance: Instance;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  home = await makeThrowAwayHome('e2e', {
    SUIFANG_RTP_PORTS: '37000-37999',
    SUIFANG_ADMIN_PASSWORD: PASSWORD,
  });
  instance = await startInstance({ env: home.env });
  browser = await openBrowser();
  page = await openPage(browser, instance.url, errors);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
  home?.remove();
});

describe('the first day with a new instance', () => {
  test('an administrator signs in and is offered two ways to begin', async () => {
    await signIn(page, 'admin', PASSWORD);
    await page.getByRole('heading', { name: '从哪里开始' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.getByRole('button', { name: '去接线路' }).isVisible()).toBe(true);
  });

  test('the simulated town is built, and its campaign calls people who answer', async () => {
    await page.getByRole('button', { name: '建立模拟小镇' }).click();
    await page.getByText('出院三天随访（模拟）').first().waitFor();
    await page.goto(`${instance.url}/campaigns`);
    await page.getByText('出院三天随访（模拟）').first().click();
    // Somebody talks, on the second Asterisk: a line of the campaign says so.
    await page.getByRole('heading', { name: /正在使用的线路 [1-9]/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: /^通话/ }).first().waitFor();
  });

  test('before the town is wiped it is said what goes, and then it is gone', async () => {
    await page.goto(instance.url);
    await page.getByRole('button', { name: '清除模拟数据' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/60 位模拟患者、1 个任务、[1-9]\d* 次拨打和来电/).waitFor();
    // Once the dialog has come in.
    await expect.poll(() => findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: '清除模拟数据' }).click();
    await page.getByRole('heading', { name: '从哪里开始' }).waitFor();
  });

  test('no page threw an error', () => {
    expect(errors).toEqual([]);
  });
});
