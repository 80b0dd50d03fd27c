import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers } from './browser.ts';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();

/** Every page of the menu: what its content is asked of, and what it says when there is none of it. */
const pages: ReadonlyArray<Readonly<{ path: string; asks: string; empty?: string }>> = [
  { path: '/', asks: '/api/overview' },
  { path: '/desk', asks: '/api/agent' },
  { path: '/alerts', asks: '/api/alerts', empty: '没有未处理的预警' },
  { path: '/patients', asks: '/api/patients', empty: '还没有患者' },
  { path: '/imports', asks: '/api/imports', empty: '还没有导入过' },
  { path: '/campaigns', asks: '/api/campaigns', empty: '还没有外呼任务' },
  { path: '/campaigns/new', asks: '/api/campaign-choices' },
  { path: '/questionnaires', asks: '/api/questionnaires', empty: '还没有问卷' },
  { path: '/wall', asks: '/api/wall' },
  { path: '/incoming', asks: '/api/incoming-calls', empty: '还没有来电' },
  { path: '/voicemails', asks: '/api/voicemails', empty: '还没有留言' },
  { path: '/callbacks', asks: '/api/callback-tasks', empty: '还没有回电任务' },
  { path: '/calls', asks: '/api/calls', empty: '还没有通话' },
  { path: '/recordings', asks: '/api/calls', empty: '还没有录音' },
  { path: '/agents', asks: '/api/agents/settings', empty: '还没有坐席' },
  { path: '/queues', asks: '/api/queues', empty: '还没有队列' },
  { path: '/inbound-routes', asks: '/api/inbound-routes', empty: '还没有来电线路' },
  { path: '/pause-codes', asks: '/api/pause-codes', empty: '还没有小休原因' },
  { path: '/trunks', asks: '/api/trunks', empty: '还没有线路' },
  { path: '/outcome-rules', asks: '/api/outcome-rules' },
  { path: '/calendar', asks: '/api/calendar' },
  { path: '/staff', asks: '/api/staff', empty: '还没有其他员工' },
  { path: '/audit', asks: '/api/audit', empty: '还没有操作记录' },
  { path: '/settings', asks: '/api/settings' },
];
const lists = pages.flatMap(({ path, asks, empty }) => (empty === undefined ? [] : [{ path, asks, empty }]));

/** Words of the page that are keys of the dictionary, codes, or traces of a program. */
async function findRawText(on: Page): Promise<string[]> {
  const text = await on.locator('body').innerText();
  const keys =
    /\b(?:ui|frame|alerts|audit|desk|agents|queues|reception|incoming|wall|voicemail|callbacks|staff|patients|imports|campaigns|questionnaires|reports|calls|trunks|outcomeRules|calendar|settings|firstRun)\.[a-z]\w*(?:\.\w+)*/g;
  const codes =
    /\b(?:undefined|NaN|\[object Object\]|Invalid Date|null)\b|\{\{\w+\}\}|\bat \S+ \(\S+:\d+:\d+\)/g;
  const found = [...(text.match(keys) ?? []), ...(text.match(codes) ?? [])];
  return found.filter((word) => !/\.(?:xlsx?|csv)$/.test(word));
}

async function settle(on: Page): Promise<void> {
  await on.getByRole('navigation').first().waitFor();
  await on.locator('main').waitFor();
  const waiting = on.locator('.ant-skeleton, .table-skeleton-row, .ant-spin-spinning');
  await expect.poll(() => waiting.count()).toBe(0);
}

/** The language in which the page is from its next visit on. */
const speak = (language: 'zh' | 'en') =>
  page().evaluate(
    (chosen) => localStorage.setItem('suifang.preferences', JSON.stringify({ language: chosen })),
    language,
  );

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(pages)(
    '$path can be used by everybody and says nothing in the language of programs',
    async ({ path }) => {
      await speak(language);
      await page().goto(url + path);
      await settle(page());
      expect(await page().locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
      expect(await findRawText(page())).toEqual([]);
      expect(await findBarriers(page())).toEqual([]);
    },
  );
});

/** Requests for exactly this path, whatever is asked for behind it. */
const only = (asks: string) => (asked: URL) => asked.pathname === asks;
const fault = {
  status: 500,
  json: {
    code: 'server.fault',
    message: { zh: '服务器出错了，请稍后重试', en: 'Something went wrong on the server; try again later' },
    details: { stack: 'Error: secret\n    at handler (/srv/app.ts:1:1)' },
  },
};
const retry = () =>
  page()
    .getByRole('main')
    .getByRole('button', { name: /^重 ?试$/ });

describe('what a page says about its content', () => {
  test.each(pages)(
    '$path: that it comes, that it cannot be loaded and what then, and it again',
    async ({ path, asks }) => {
      await speak('zh');
      const held = Promise.withResolvers<void>();
      const matches = only(asks);
      await page().route(matches, async (route: Route) => {
        await held.promise;
        await route.fulfill(fault);
      });
      await page().goto(url + path);
      await page().locator('main').locator('.ant-skeleton, .table-skeleton-row, .ant-spin').first().waitFor();
      held.resolve();
      await page().getByText('没能加载出来').waitFor();
      await page().getByText('服务器出错了，请稍后重试').first().waitFor();
      expect(await page().locator('body').innerText()).not.toContain('secret');
      expect(await findBarriers(page())).toEqual([]);
      await page().unroute(matches);
      await retry().first().click();
      await page().getByText('没能加载出来').waitFor({ state: 'detached' });
    },
  );

  test.each(lists)('$path: what belongs there when there is nothing', async ({ path, asks, empty }) => {
    const matches = only(asks);
    await page().route(matches, (route: Route) =>
      route.fulfill({ json: { items: [], total: 0, page: 1, pageSize: 50 } }),
    );
    await page().goto(url + path);
    await page().getByText(empty).waitFor();
    expect(await findBarriers(page())).toEqual([]);
    await page().unroute(matches);
  });
});
