import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fictionalNumber, kneeQuestionnaire } from '../apps/server/test/hospital.ts';
import { asPhone, findBarriers, openBrowser, openPage, signIn } from './browser.ts';
import { holdConnections } from './heard.ts';
import { becomes, getReady, hears } from './shift.ts';
import { ADMINISTRATOR, startTownInstance, type TownInstance } from './town-instance.ts';

const SWITCHBOARD = '01012345678';
let hospital: TownInstance;
let browser: Browser;
let page: Page;
let url: string;
const errors: string[] = [];

beforeAll(async () => {
  hospital = await startTownInstance('setup', '35000-35999', kneeQuestionnaire);
  url = hospital.instance.url.replace('http:', 'https:');
  browser = await openBrowser(asPhone);
  page = await openPage(browser, url, errors);
  await page.addInitScript({ content: holdConnections });
  await signIn(page, ADMINISTRATOR.login, ADMINISTRATOR.password);
  await page.getByRole('navigation', { name: '菜单' }).waitFor();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await hospital?.close();
});

const goTo = (name: string) =>
  page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name, exact: true }).click();
/** Chooses from a list that opens when clicked; an earlier one may still be closing, the newest comes last. */
async function choose(label: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: label }).last();
  await box.click();
  // The list of this box, and not one that is still fading out.
  const list = await box.getAttribute('aria-controls');
  await page.locator(`.ant-select-dropdown:has([id="${list}"])`).getByText(option).first().click();
}
const save = () => page.getByRole('button', { name: /^保 ?存$/ }).click();
const saved = () => page.getByText('已保存').first().waitFor();
const row = (text: string) => page.getByRole('row').filter({ hasText: text });

describe('a hospital that has nothing set up yet', () => {
  test('says on each page what belongs there', async () => {
    await goTo('坐席');
    await page.getByText('还没有坐席').waitFor();
    await goTo('队列');
    await page.getByText('还没有队列').waitFor();
    await goTo('来电线路');
    await page.getByText('还没有来电线路').waitFor();
  });

  test('makes somebody an agent; the numbers are proposed', async () => {
    await goTo('坐席');
    await page.getByRole('button', { name: '添加坐席' }).first().click();
    await page.getByLabel('工号').click();
    expect(await findBarriers(page)).toEqual([]);
    await choose('哪位员工', /admin/);
    expect(await page.getByLabel('分机', { exact: true }).inputValue()).toBe('8001');
    await save();
    await saved();
    await row('8001').getByText('在用').waitFor();
  });

  test('makes a queue with that agent', async () => {
    await goTo('队列');
    await page.getByRole('link', { name: '新建队列' }).first().click();
    await page.getByLabel('名称').fill('产科热线');
    expect(await findBarriers(page)).toEqual([]);
    await choose('添加坐席', /8001/);
    await page.keyboard.press('Escape');
    await save();
    await row('产科热线').getByText('空闲最久的先接').waitFor();
  });

  test('leads callers there by a key, and whoever presses none too', async () => {
    await goTo('来电线路');
    await page.getByRole('button', { name: '添加来电线路' }).first().click();
    await page.getByLabel('名称').fill('总机');
    await page.getByRole('button', { name: '加一个按键' }).click();
    await page.getByLabel('这一项怎么说').fill('产后问题请按1');
    expect(await findBarriers(page)).toEqual([]);
    await choose('接到', '转到 产科热线');
    await choose('按了去哪里', '转到 产科热线');
    await save();
    await saved();
    await row('总机').getByText('1 → 产科热线').waitFor();
  });

  test('refuses to disable the queue as long as callers are led there, and says why', async () => {
    await goTo('队列');
    await row('产科热线')
      .getByRole('button', { name: /停 ?用/ })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /停 ?用/ })
      .click();
    await page.getByText('还有来电路线或等待的来电在用这个队列').waitFor();
  });

  test('takes a call, and both hear each other', async () => {
    await getReady(page, url);
    const call = await hospital.town.carrier.callIn(fictionalNumber(0), SWITCHBOARD);
    await becomes(page, '通话');
    await hears(page, () => call.speak());
    await page.keyboard.press('F2');
    await call.ended;
  });

  test('finds the call in the list, and behind it who took it', async () => {
    await goTo('来电');
    await row('199****0000').getByText('已接听').click();
    await page.getByText(/派给 .+，接听了/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('and no page threw an error', () => {
    expect(errors).toEqual([]);
  });
});
