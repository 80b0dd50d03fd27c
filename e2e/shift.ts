import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heardEnergy } from './heard.ts';

/** One's own state, in the top line of every page. */
const state = (page: Page) => page.getByTitle(/^我的状态/);

/** Waits until the person at this page is in the state of this name. */
export const becomes = (page: Page, name: string): Promise<void> =>
  page.getByTitle(`我的状态：${name}`).waitFor();

/** Signs in at the desk with the browser as the phone, and gets ready as soon as the switch has the phone. */
export async function getReady(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/desk`);
  await state(page).click();
  await page.getByRole('menuitem', { name: /用浏览器接电话/ }).click();
  await becomes(page, '小休');
  await page.getByRole('button', { name: '电话已接通' }).waitFor();
  await state(page).click();
  await page.getByRole('menuitem', { name: '就绪，开始接电话' }).click();
  await becomes(page, '空闲');
}

/** Somebody speaks, and it arrives at this page. */
export async function hears(page: Page, speak: () => Promise<void>): Promise<void> {
  const before = await heardEnergy(page);
  await speak();
  await expect.poll(() => heardEnergy(page)).toBeGreaterThan(before);
}
