import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openBrowser, openPage, signIn } from './browser.ts';

/**
 * A browser signed in as the administrator of the shared instance, for the tests of one file. No page of the file
 * may have thrown an error.
 */
export function useSignedInPage(): { page: () => Page; url: string } {
  const { url, login, password } = inject('instance');
  const errors: string[] = [];
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser, url, errors);
    await signIn(page, login, password);
    await page.getByRole('navigation', { name: '菜单' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    expect(errors).toEqual([]);
  });
  return { page: () => page, url };
}
