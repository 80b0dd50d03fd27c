import { expect, test } from 'vitest';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();
const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** Takes an entry of a choice that has this label. */
async function choose(label: string, entry: string): Promise<void> {
  await page().getByRole('combobox', { name: label, exact: true }).click();
  await page().locator('.ant-select-item-option').filter({ hasText: entry }).first().click();
}

/** Whatever day and hour the test runs at, it may call. */
async function allowEveryHour(): Promise<void> {
  for (const remove of (await page().getByRole('button', { name: /^去掉/ }).all()).toReversed())
    await remove.click();
  for (const day of days) {
    await page()
      .getByRole('button', { name: `${day}加一个时段` })
      .click();
    await page().getByLabel(`${day} 1 开始`).fill('00:00');
    await page().getByLabel(`${day} 1 结束`).fill('24:00');
  }
  await page().getByText('照平常').click();
}

/** Keeps hold of the sound that is started last: the player's own is in no page. */
const holdSound = `{
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    globalThis.sound = this;
    return play.call(this);
  };
}`;
/** How far it has got, in seconds. */
const playedSeconds = () =>
  page().evaluate(() => (globalThis as { sound?: { currentTime: number } }).sound?.currentTime ?? 0);

test('a nurse makes a campaign, checks it, starts it, sees it come in, and hears what a patient answered', async () => {
  await page().addInitScript({ content: holdSound });
  await page().goto(`${url}/campaigns/new`);
  await choose('科室', '骨科');
  await page().getByRole('button', { name: '下一步' }).click();
  await page().getByLabel('任务名称').fill('骨科出院电话');
  await choose('问卷', '术后简短随访');
  await choose('线路', '模拟运营商');
  await page().getByLabel('医院自称').fill('仁和医院');
  await page().getByRole('button', { name: '下一步' }).click();
  await allowEveryHour();
  await page().getByRole('button', { name: '存为草稿并检查' }).click();

  await page().getByRole('heading', { name: '骨科出院电话' }).waitFor();
  await page().getByText('将拨打 12 人').waitFor();
  await page().getByRole('button', { name: '启动' }).click();
  await page().getByRole('dialog').getByRole('button', { name: '启动' }).click();
  await page()
    .getByRole('heading', { name: /正在使用的线路 [1-9]/ })
    .waitFor();
  await page()
    .getByText(/已有结果 [1-9]\d* \/ 12 人/)
    .waitFor({ timeout: 120_000 });
  await page()
    .getByText(/^完成$/)
    .first()
    .waitFor({ timeout: 120_000 });

  await page().getByRole('link', { name: '统计' }).click();
  await page().getByRole('heading', { name: '骨科出院电话 · 统计' }).waitFor();
  await page()
    .getByRole('button', { name: /^完成 ?[1-9]/ })
    .click();
  await page().getByRole('link', { name: '看通话' }).first().click();
  await page().getByRole('heading', { name: '经过' }).waitFor();
  await page()
    .getByRole('row', { name: /这两天发烧了吗？/ })
    .waitFor();
  // The recording arrives by itself, some seconds after the call.
  await page().getByRole('button', { name: '播放' }).click();
  await expect.poll(playedSeconds).toBeGreaterThan(0.5);
});
