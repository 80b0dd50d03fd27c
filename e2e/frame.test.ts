import { inject, test } from 'vitest';
import { findBarriers } from './browser.ts';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();
const { password } = inject('instance');

test('what waits for a person is counted on every page, and leads there', async () => {
  await page().route('**/api/needs', (route) =>
    route.fulfill({ json: { trunksDown: 0, openAlerts: 3, review: 2 } }),
  );
  await page().goto(`${url}/patients`);
  await page().getByRole('button', { name: '要处理的事 5' }).click();
  await page().getByRole('link', { name: '3 条预警没有处理' }).click();
  await page().waitForURL(`${url}/alerts?state=open`);
  await page().getByRole('heading', { name: '预警' }).waitFor();
  await page().unroute('**/api/needs');
});

test('whoever leaves a page that is half filled in is asked first, and stays with what was typed or goes without', async ({
  expect,
}) => {
  await page().goto(`${url}/settings`);
  const hospital = page().getByRole('textbox', { name: '医院名称' });
  const before = await hospital.inputValue();
  const leave = () =>
    page().getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '预警' }).click();
  const question = page().getByRole('dialog');
  await hospital.fill('另一家医院');
  await leave();
  await question.getByRole('button', { name: '继续填写' }).waitFor();
  await page().keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await hospital.inputValue()).toBe('另一家医院');
  await leave();
  await question.getByRole('button', { name: '不保存' }).click();
  await page().getByRole('heading', { name: '预警' }).waitFor();
  await page().goto(`${url}/settings`);
  await expect.poll(() => hospital.inputValue()).toBe(before);
});

test('whoever leaves the desk locks the screen, and goes on with the password where they were', async ({
  expect,
}) => {
  await page().goto(`${url}/campaigns/new`);
  await page().getByRole('textbox', { name: '姓名、电话或号码' }).fill('王');
  await page().locator('.top-bar-end').getByRole('button').last().click();
  await page().getByRole('menuitem', { name: '锁定屏幕' }).click();
  const lock = page().getByRole('dialog');
  await lock.getByLabel('密码', { exact: true }).waitFor();
  expect(await page().getByRole('navigation', { name: '菜单' }).isVisible()).toBe(false);
  // The session has ended: who goes round the lock is sent to the sign-in.
  await expect.poll(async () => (await page().request.get(`${url}/api/patients`)).status()).toBe(401);
  expect(await findBarriers(page())).toEqual([]);
  await lock.getByLabel('密码', { exact: true }).fill(password);
  await lock.getByRole('button', { name: /解锁|继续/ }).click();
  await page().getByRole('navigation', { name: '菜单' }).waitFor();
  expect(await page().getByRole('textbox', { name: '姓名、电话或号码' }).inputValue()).toBe('王');
});
