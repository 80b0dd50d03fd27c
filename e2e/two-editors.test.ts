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
  await asked.getByText('在这期间保存过').waitFor();
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
