import { test } from 'vitest';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();

/** Adds a question of a kind and writes its words. */
async function addQuestion(kind: string, text: string): Promise<void> {
  await page().getByRole('button', { name: '添加题目' }).click();
  await page().getByRole('menuitem', { name: kind }).click();
  await page().getByRole('textbox', { name: '题目', exact: true }).fill(text);
}

const heard = () => page().getByRole('list', { name: '这一题会说的话' });
const press = (key: string) =>
  page().getByRole('group', { name: '电话键盘' }).getByRole('button', { name: key, exact: true }).click();

test('a head nurse writes a question that is asked only after a fever, hears it as the patient will, and publishes', async () => {
  await page().goto(`${url}/questionnaires`);
  await page().getByRole('button', { name: '新建问卷' }).click();
  await page().getByRole('dialog').getByLabel('名称').fill('发热随访');
  await page().getByRole('button', { name: '开始编写' }).click();
  await page().getByRole('heading', { name: '发热随访' }).waitFor();

  await addQuestion('是非题', '这两天发烧了吗？');
  await addQuestion('整数', '最高多少度？');
  await page().getByRole('button', { name: '添加条件' }).click();
  await page().getByLabel('答案', { exact: true }).click();
  await page().locator('.ant-select-item-option').filter({ hasText: '是' }).first().click();
  await addQuestion('是非题', '能下地走路吗？');
  await page()
    .getByText(/^已保存/)
    .waitFor();

  // Without a fever the temperature is not asked.
  await page().getByRole('button', { name: '开始试听' }).click();
  await heard().getByText('这两天发烧了吗？').waitFor();
  await press('2');
  await heard().getByText('能下地走路吗？').waitFor();
  // With one it is.
  await page().getByRole('button', { name: '重新开始' }).click();
  await heard().getByText('这两天发烧了吗？').waitFor();
  await press('1');
  await heard().getByText('最高多少度？').waitFor();
  for (const key of ['3', '9', '#', '1', '1']) await press(key);
  await page().getByText('通话结束').waitFor();
  await page().getByText('这次的回答').waitFor();

  // The check names what it speaks of as the list does, and leads there.
  await page().getByRole('tab', { name: '检查' }).click();
  await page()
    .getByRole('button', { name: /^\d ?最高多少度？.*没有最小值和最大值/ })
    .click();
  await page()
    .getByRole('option', { name: /最高多少度？/, selected: true })
    .waitFor();

  await page().getByRole('button', { name: '发布' }).click();
  await page().getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await page().getByText('已发布第 1 版').waitFor();
  await page().goto(`${url}/questionnaires`);
  await page()
    .getByRole('row', { name: /^发热随访/ })
    .getByText('已发布')
    .waitFor();
});
