import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import { beforeAll, expect, inject, test } from 'vitest';
import { type Client, signIn } from '../demo/client.ts';
import { findBarriers } from './browser.ts';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();
const instance = inject('instance');
let client: Client;
let trunkId: string;
type Patient = Readonly<{ id: string; name: string; version: number }>;
const patients: Patient[] = [];

beforeAll(async () => {
  client = await signIn(instance.url, instance.login, instance.password);
  const { trunks } = await client.get<{ trunks: Array<{ id: string; isEnabled: boolean }> }>(
    '/api/campaign-choices',
  );
  trunkId = trunks.find(({ isEnabled }) => isEnabled)?.id ?? '';
  // People of their own: other tests count and call those of the sheet.
  for (const [index, name] of ['周秀英', '吴国强', '郑丽华', '冯志远'].entries()) {
    const phones = [{ number: `1999999010${index}` }];
    patients.push(await client.post<Patient>('/api/patients', { name, phones }));
  }
});

/** A draft of a notice that begins in a year: nobody is rung by it. */
async function makeDraft(name: string, more: object = {}): Promise<string> {
  const { id } = await client.post<{ id: string }>('/api/campaigns', {
    name,
    type: 'VOICE_NOTICE',
    purpose: 'care',
    trunkId,
    settings: {
      ...defaultSettings,
      noticeText: '{name}您好，请按时复查。',
      startsAt: new Date(Date.now() + 365 * 86_400_000).toISOString(),
    },
    whom: { from: 'patients', patientIds: patients.map((patient) => patient.id) },
    ...more,
  });
  return id;
}

async function refuseCalls({ id, version }: Patient): Promise<void> {
  await client.post(`/api/patients/${id}/do-not-call`, { version, reason: '患者要求' });
}

test('a draft says that nothing is missing, and a number of its check opens into the patients behind it', async () => {
  const [refuser] = patients as [Patient];
  await refuseCalls(refuser);
  const id = await makeDraft('复查通知');
  await page().goto(`${url}/campaigns`);
  await page()
    .getByRole('row', { name: /复查通知/ })
    .getByText('可以启动')
    .waitFor();
  await page().goto(`${url}/campaigns/${id}`);
  await page().getByText('名单里有 4 人，还没有拨打任何人。').waitFor();
  await page().getByText('将拨打 3 人').waitFor();
  await page().getByRole('button', { name: '1 人谢绝来电' }).click();
  const drawer = page().getByRole('dialog');
  await drawer.getByText('一直').waitFor();
  expect(await drawer.innerText()).toMatch(/1\d\d\*{4}\d{4}/);
  // Once the dialog has come in.
  await expect.poll(() => findBarriers(page())).toEqual([]);
  await drawer.getByRole('link', { name: refuser.name }).click();
  await page().waitForURL(`${url}/patients/${refuser.id}`);
});

test('a draft of which nobody may be called says so, with the way to put it right', async () => {
  const id = await makeDraft('满意度通知', { purpose: 'satisfaction' });
  await page().goto(`${url}/campaigns/${id}`);
  await page().getByText('名单里的人按现在的规则都不能拨打').waitFor();
  await page().getByRole('main').getByRole('alert').getByRole('link', { name: '修改设置' }).click();
  await page().waitForURL(/\/edit$/);
});

test('who was not dialled before the end of a drained campaign is told apart, and who refused meanwhile is left out of the second', async () => {
  const [, refuser, ...others] = patients as [Patient, Patient];
  const called = [refuser, ...others];
  const id = await makeDraft('收尾通知', {
    whom: { from: 'patients', patientIds: called.map((patient) => patient.id) },
  });
  await client.post(`/api/campaigns/${id}/start`);
  await client.post(`/api/campaigns/${id}/drain`);
  await refuseCalls(refuser);
  await page().goto(`${url}/campaigns/${id}`);
  await page().getByText('任务已收尾，未再拨打').first().waitFor();
  await page().getByRole('button', { name: '二次外拨（3 人）' }).click();
  await page().getByText('1 人不放进去，现在不能再拨：1 人谢绝来电。').waitFor();
  // Once the dialog has come in.
  await expect.poll(() => findBarriers(page())).toEqual([]);
  await page().getByRole('button', { name: '生成草稿（2 人）' }).click();
  await page().getByText('名单里有 2 人，还没有拨打任何人。').waitFor();
});
