import { expect, test } from 'vitest';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();

type Patient = {
  id: string;
  version: number;
  name: string;
  note: string | null;
  sex: string;
  pinyin: string;
};

/** What another person does meanwhile, through the API. */
const send = (method: string, path: string, body?: object): Promise<Patient> =>
  page().evaluate(
    async ([verb, address, content]) => {
      const response = await fetch(address, {
        method: verb,
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        ...(content === undefined ? {} : { body: content }),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Patient;
    },
    [method, path, body && JSON.stringify(body)] as const,
  );

test('two people change one patient: theirs stands beside mine, each item is chosen, nothing is overwritten unseen', async () => {
  const made = await send('POST', '/api/patients', { name: '单雪梅', phones: [{ number: '13900007701' }] });
  await page().goto(`${url}/patients/${made.id}`);
  await page().getByRole('button', { name: '修改', exact: true }).first().click();
  const drawer = page().getByRole('dialog', { name: '修改 单雪梅' });
  await drawer.getByLabel('备注').fill('下午再打');
  await drawer.getByLabel('姓名拼音').fill('shan xue mei');
  await send('PATCH', `/api/patients/${made.id}`, { version: made.version, note: '耳背', sex: 'female' });
  await drawer.getByRole('button', { name: '保存' }).click();

  const asked = page().getByRole('dialog', { name: '别人刚刚改过' });
  await asked.getByText(/ 保存过。/).waitFor();
  const line = (label: string) => asked.getByRole('row').filter({ hasText: label });
  expect(await line('备注').innerText()).toMatch(/空\s+耳背\s+下午再打/);
  expect(await line('性别').innerText()).toMatch(/未知\s+女\s+未知/);
  expect(await asked.getByRole('row').count()).toBe(3);
  await asked.getByRole('button', { name: '按选择保存' }).click();
  await asked.waitFor({ state: 'hidden' });
  await drawer.waitFor({ state: 'hidden' });
  const kept = await send('GET', `/api/patients/${made.id}`);
  expect([kept.note, kept.sex, kept.pinyin]).toEqual(['下午再打', 'female', 'shanxuemei']);

  // What they change elsewhere in the record is no reason to ask.
  await page().getByRole('button', { name: '修改', exact: true }).first().click();
  await drawer.getByLabel('备注').fill('上午再打');
  await send('PUT', `/api/patients/${made.id}/contacts`, {
    version: kept.version,
    contacts: [{ name: '单国强', relationship: '儿子' }],
  });
  await drawer.getByRole('button', { name: '保存' }).click();
  await drawer.waitFor({ state: 'hidden' });
  expect((await send('GET', `/api/patients/${made.id}`)).note).toBe('上午再打');
});

test('two people write one questionnaire: question by question theirs stands beside mine, and what was chosen is kept', async () => {
  const question = (linkId: string, text: string) => ({ linkId, type: 'boolean', text, required: true });
  const definition = (items: readonly object[]) => ({
    resourceType: 'Questionnaire',
    url: 'urn:test:two-writers',
    status: 'draft',
    title: '两人写的问卷',
    language: 'zh',
    item: items,
  });
  const made = await send('POST', '/api/questionnaires/import', {
    definition: definition([question('a', '伤口疼吗？'), question('b', '吃得下饭吗？')]),
  });
  await page().goto(`${url}/questionnaires/${made.id}`);
  await page()
    .getByRole('option', { name: /吃得下饭吗/ })
    .click();
  await send('PUT', `/api/questionnaires/${made.id}/draft`, {
    version: made.version,
    definition: definition([question('a', '伤口还疼吗？'), question('b', '饭吃得下吗？')]),
  });
  await page().getByRole('textbox', { name: '题目', exact: true }).fill('胃口好吗？');
  await page().getByRole('button', { name: '看看差别' }).click();

  const asked = page().getByRole('dialog', { name: '别人刚刚改过' });
  const line = (label: string) => asked.getByRole('row').filter({ hasText: label });
  expect(await line('第 1 题').innerText()).toMatch(/伤口疼吗？.*伤口还疼吗？.*伤口疼吗？/s);
  expect(await line('第 2 题').innerText()).toMatch(/吃得下饭吗？.*饭吃得下吗？.*胃口好吗？/s);
  await asked.getByRole('button', { name: '按选择保存' }).click();
  await asked.waitFor({ state: 'hidden' });
  await page()
    .getByText(/^已保存/)
    .waitFor();
  const kept = await send('GET', `/api/questionnaires/${made.id}`);
  expect(JSON.stringify(kept)).toMatch(/伤口还疼吗？.*胃口好吗？/s);
});
