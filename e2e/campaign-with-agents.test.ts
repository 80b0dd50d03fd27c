import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPatient } from '../apps/server/test/hospital.ts';
import { samplePeople } from '../demo/people.ts';
import { asPhone, openBrowser, openPage, signIn } from './browser.ts';
import { type DeskInstance, startDeskInstance } from './desk-instance.ts';
import { holdConnections } from './heard.ts';
import { getReady, hears } from './shift.ts';

/** A campaign calls a patient, and a nurse with a browser talks with them: on real SIP, with sound both ways. */

let desk: DeskInstance;
let browser: Browser;
let page: Page;
const errors: string[] = [];
const NAME = '钱玉兰';
/** Answers, and then says what the test lets them say. */
const number = samplePeople.find(({ persona }) => persona === 'silent')?.number ?? '';
const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

beforeAll(async () => {
  desk = await startDeskInstance(1, []);
  await addPatient(desk.context, { name: NAME, numbers: [number] });
  browser = await openBrowser(asPhone);
  page = await openPage(browser, desk.url, errors);
  await page.addInitScript({ content: holdConnections });
  await signIn(page, 'agent1', desk.password);
  await page.getByRole('navigation', { name: '菜单' }).waitFor();
  await getReady(page, desk.url);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

async function choose(label: string, entry: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.locator('.ant-select-item-option:visible').filter({ hasText: entry }).first().click();
}

/** The nurse makes a campaign for this patient, and looks at its check. */
async function makeCampaign(name: string, mode: string): Promise<void> {
  await page.goto(`${desk.url}/campaigns/new`);
  await page.getByLabel('全部患者，不设条件').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('任务名称').fill(name);
  await page.getByText('转人工回访').click();
  await choose('坐席队列', '随访热线');
  await page.getByText(mode, { exact: true }).click();
  await choose('线路', '模拟运营商');
  await page.getByLabel('医院自称').fill('仁和医院');
  await page.getByRole('button', { name: '下一步' }).click();
  for (const remove of (await page.getByRole('button', { name: /^去掉/ }).all()).toReversed())
    await remove.click();
  for (const day of days) {
    await page.getByRole('button', { name: `${day}加一个时段` }).click();
    await page.getByLabel(`${day} 1 开始`).fill('00:00');
    await page.getByLabel(`${day} 1 结束`).fill('24:00');
  }
  await page.getByText('照平常').click();
  await page.getByRole('button', { name: '存为草稿并检查' }).click();
  await page.getByRole('heading', { name }).waitFor();
  await page.getByText('1 位坐席，现在签入 1 位').waitFor();
}

const patient = () => desk.carrier.calledAt(number);
async function talk(): Promise<void> {
  // Everything the campaign says is rendered before the first dial, and the patient hears who calls.
  await page.getByTitle('我的状态：通话').waitFor({ timeout: 120_000 });
  await page.getByRole('heading', { name: NAME }).waitFor();
  await expect.poll(() => patient() !== undefined).toBe(true);
  const called = patient();
  if (!called) throw new Error('nobody was called');
  await hears(page, () => called.speak());
  await expect.poll(() => called.hears()).toBe(true);
}
describe('a campaign with agents', () => {
  test('dials for the nurse who is free, and brings the patient to her browser', async () => {
    await makeCampaign('渐进回访', '渐进');
    await page.getByRole('button', { name: '启动' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启动' }).click();
    await talk();
    await page.getByText('渐进回访').first().waitFor();
  });

  test('no page threw an error', () => {
    expect(errors).toEqual([]);
  });
});
