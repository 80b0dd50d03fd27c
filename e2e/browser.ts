import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { testPrograms } from '../runtime/programs.ts';
import { provision } from '../runtime/provision.ts';

/** What makes Chromium a phone: a microphone that beeps, given without a question, our own certificate, loopback. */
export const asPhone: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--ignore-certificate-errors',
];

/** Chromium of the private runtime, without a window and without calls home. */
export async function openBrowser(options: readonly string[] = []): Promise<Browser> {
  const program = testPrograms(await provision('test')).chromium;
  return chromium.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...options,
    ],
  });
}

const pages: Page[] = [];

/**
 * A page in Chinese on the smallest screen the product is made for. Every error of the page fails the test. Nothing
 * slides: on a busy machine a click can land where its target has just been.
 */
export async function openPage(browser: Browser, url: string, errors: string[]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  pages.push(page);
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return page;
}

/** Signs in on the log-in page. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Run in the page. What turns for ever is left out. */
const UNTIL_NOTHING_FADES = `Promise.allSettled(
  document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished),
).then(() => undefined)`;

/**
 * What a screen reader or a keyboard would stumble over: serious and critical findings, in words. While a dialog is open
 * it is all there is: what lies behind its veil can be neither reached nor read. Colours are looked at once nothing fades
 * in or out any more.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const dialog = '[role="dialog"][aria-modal="true"]';
  const where = (await page.locator(`${dialog}:visible`).count()) > 0 ? dialog : 'html';
  await page.evaluate(UNTIL_NOTHING_FADES);
  await page.evaluate(axe.source);
  const results = await page.evaluate(async (context) => {
    const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(context);
    return found.violations.map(({ impact, help, nodes }) => ({
      impact,
      help,
      where: nodes[0]?.target.join(' '),
    }));
  }, where);
  return results
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ help, where: place }) => `${help}: ${place}`);
}

/** What the pages of this file show, in words: told when one of its tests has failed. */
export async function tellPages(): Promise<void> {
  for (const page of pages.filter((one) => !one.isClosed()))
    process.stdout.write(`${page.url()}\n${await page.locator('body').ariaSnapshot()}\n`);
}
