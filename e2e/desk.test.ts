import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asPhone, openBrowser, openPage, signIn } from './browser.ts';
import { type DeskInstance, startDeskInstance } from './desk-instance.ts';
import { heardEnergy, holdConnections } from './heard.ts';
import { fictionalNumber } from '../apps/server/test/hospital.ts';

const SWITCHBOARD = '01012345678';
let desk: DeskInstance;
const browsers: Browser[] = [];
const errors: string[] = [];

beforeAll(async () => {
  desk = await startDeskInstance(2, ['王桂芳', '李建国']);
}, 240_000);
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await desk?.close();
});

const state = (page: Page) => page.getByRole('button', { name: /^我的状态/ });
const becomes = (page: Page, name: string) =>
  page.getByRole('button', { name: `我的状态：${name}` }).waitFor({ timeout: 30_000 });

/** A nurse comes in the morning: logs in by https, signs in at the desk with the browser as the phone, gets ready. */
async function startShift(login: string): Promise<Page> {
  const browser = await openBrowser(asPhone);
  browsers.push(browser);
  const page = await openPage(browser, desk.url, errors);
  await page.addInitScript({ content: holdConnections });
  await signIn(page, login, desk.password);
  await page.getByRole('navigation', { name: '菜单' }).waitFor();
  await page.goto(`${desk.url}/desk`);
  await state(page).click();
  await page.getByRole('menuitem', { name: /用浏览器接电话/ }).click();
  await becomes(page, '小休');
  await page.getByRole('button', { name: '电话已接通' }).waitFor();
  await expect
    .poll(async () => (await page.request.get(`${desk.url}/api/agent`)).json(), { timeout: 30_000 })
    .toMatchObject({ isReachable: true });
  await page.keyboard.press('F8');
  await becomes(page, '空闲');
  return page;
}

describe('a nurse with a browser and a headset', () => {
  let page: Page;
  beforeAll(async () => {
    page = await startShift('agent1');
  });

  test('takes the call of a patient, and both hear each other', async () => {
    const call = await desk.carrier.callIn(fictionalNumber(0), SWITCHBOARD);
    await becomes(page, '通话');
    const before = await heardEnergy(page);
    await call.speak();
    await expect.poll(() => heardEnergy(page), { timeout: 20_000 }).toBeGreaterThan(before);
    await expect.poll(() => call.hears(), { timeout: 20_000 }).toBe(true);
    await call.hangUp();
    await call.ended;
    await becomes(page, '话后处理');
  });
});
