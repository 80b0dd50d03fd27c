import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallIn } from '@suifang/simulator/carrier/asterisk-carrier.ts';
import { asPhone, findBarriers, openBrowser, openPage, signIn } from './browser.ts';
import { type DeskInstance, startDeskInstance } from './desk-instance.ts';
import type { PersonaName } from '@suifang/simulator/people/personas.ts';
import { heardEnergy, holdConnections } from './heard.ts';
import { becomes, getReady, hears } from './shift.ts';
import { samplePeople } from '../demo/people.ts';
import { addPatient, fictionalNumber } from '../apps/server/test/hospital.ts';

const SWITCHBOARD = '01012345678';
let desk: DeskInstance;
const browsers: Browser[] = [];
const errors: string[] = [];

beforeAll(async () => {
  desk = await startDeskInstance(2, ['王桂芳', '李建国']);
}, 240_000);
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await desk?.close();
});

/** A nurse comes in the morning: logs in by https, signs in at the desk with the browser as the phone, gets ready. */
async function startShift(login: string): Promise<Page> {
  const browser = await openBrowser(asPhone);
  browsers.push(browser);
  const page = await openPage(browser, desk.url, errors);
  await page.addInitScript({ content: holdConnections });
  await signIn(page, login, desk.password);
  await page.getByRole('navigation', { name: '菜单' }).waitFor();
  await getReady(page, desk.url);
  return page;
}

const bar = (page: Page) => page.getByRole('region', { name: '当前通话' });
const note = (page: Page) => page.getByRole('region', { name: '通话记录' });

/** Writes down what came of the call and takes the next. */
async function finishCall(page: Page, text: string): Promise<void> {
  await note(page).getByRole('textbox').fill(text);
  await note(page).getByText('完成', { exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await becomes(page, '空闲');
}

let first: Page;
beforeAll(async () => {
  first = await startShift('agent1');
}, 120_000);

describe('a nurse with a browser and a headset', () => {
  let call: CallIn;

  test('has the patient on the screen, and both hear each other', async () => {
    await first.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '通话记录' }).click();
    call = await desk.carrier.callIn(fictionalNumber(0), SWITCHBOARD);
    await becomes(first, '通话');
    await first.getByRole('heading', { name: '王桂芳' }).waitFor();
    expect(await bar(first).innerText()).toContain('199****0000');
    await hears(first, () => call.speak());
    await expect.poll(() => call.hears()).toBe(true);
    expect(await findBarriers(first)).toEqual([]);
  });

  test('is not heard while muted, the line stays alive, and is heard again after', async () => {
    // Her microphone beeps every second: so many looks in a row without a voice are more than a pause.
    let quietLooks = 0;
    const looksOfQuiet = () => (quietLooks = call.hears() ? 0 : quietLooks + 1);
    await bar(first).getByRole('button', { name: '静音' }).click();
    await expect.poll(looksOfQuiet, { interval: 500 }).toBeGreaterThan(6);
    // Carriers end a line on which nothing at all arrives.
    const before = await call.packets();
    await expect.poll(() => call.packets()).toBeGreaterThan(before + 50);
    await bar(first).getByRole('button', { name: '取消静音' }).click();
    await expect.poll(() => call.hears()).toBe(true);
  });

  test('lets the patient wait with music and comes back', async () => {
    await first.keyboard.press('F3');
    await becomes(first, '保持');
    await first.keyboard.press('F3');
    await becomes(first, '通话');
    await hears(first, () => call.speak());
  });

  test('presses keys for whatever is at the other end, by mouse and by keyboard, and sees which went', async () => {
    await bar(first).getByRole('button', { name: '键盘' }).click();
    const sent = first.getByRole('status', { name: '已发送的按键' });
    await first.getByRole('button', { name: '5', exact: true }).click();
    await first.keyboard.press('#');
    await sent.getByText('5#', { exact: true }).waitFor();
    await bar(first).getByRole('button', { name: '键盘' }).click();
    await sent.waitFor({ state: 'hidden' });
  });

  test('reads a questionnaire to the patient, and every answer is kept as it is given', async () => {
    await first.getByRole('combobox', { name: '选一份问卷' }).fill('用药依从');
    await first.keyboard.press('Enter');
    const sheet = first.getByRole('region', { name: '用药依从' });
    const next = sheet.locator('[aria-current="step"]');
    await next.waitFor();
    const finish = sheet.getByRole('button', { name: '提交问卷' });
    while (await finish.isDisabled()) {
      const question = await next.locator('p').innerText();
      const choices = next.locator('label');
      if ((await choices.count()) > 0) await choices.first().click();
      else {
        await next.getByRole('spinbutton').or(next.getByRole('textbox')).fill('2');
        await first.keyboard.press('Tab');
      }
      await expect.poll(() => next.locator('p').allInnerTexts()).not.toEqual([question]);
    }
    expect(await findBarriers(first)).toEqual([]);
    await finish.click();
    await sheet.getByText('已完成').waitFor();
    const kept = await desk.context.db
      .selectFrom('response_answer as a')
      .innerJoin('response as r', 'r.id', 'a.response_id')
      .select(['a.channel', 'r.status', 'r.patient_id'])
      .execute();
    expect(kept.length).toBeGreaterThan(2);
    expect(new Set(kept.map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ channel: 'agent', status: 'completed', patient_id: desk.patients[0]?.id })]),
    );
  });

  test('hangs up, writes down what came of it, and is there for the next', async () => {
    await first.keyboard.press('F2');
    await becomes(first, '话后处理');
    await call.ended;
    await finishCall(first, '膝盖还肿，没发烧');
  });

  test('left behind how the network was', async () => {
    const read = () => desk.context.db.selectFrom('line_quality').selectAll().execute();
    await expect.poll(read).toMatchObject([{ staff_id: desk.agents[0] }]);
    const lines = await read();
    expect(lines[0]?.lost).toBeLessThan(lines[0]?.received ?? 0);
    // Fifty packets a second (RFC 3551, 4.2), and the call lasted longer than one look.
    expect(lines[0]?.received).toBeGreaterThan(50);
    expect(lines[0]?.round_trip_ms).not.toBeNull();
  });

  test('finds the same in the records: call, legs, queue and own states', async () => {
    const { db } = desk.context;
    const [nurse] = desk.agents;
    await expect
      .poll(async () => (await db.selectFrom('call').select('ended_at').executeTakeFirst())?.ended_at)
      .toBeInstanceOf(Date);
    const row = await db.selectFrom('call').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ direction: 'inbound', patient_id: desk.patients[0]?.id, result: 'talked' });
    const legs = await db
      .selectFrom('call_leg')
      .selectAll()
      .where('call_id', '=', row.id)
      .orderBy('kind')
      .execute();
    expect(legs.map(({ kind, staff_id }) => [kind, staff_id])).toEqual([
      ['device', nurse],
      ['trunk', null],
    ]);
    for (const leg of legs) expect(leg.ended_at).toBeInstanceOf(Date);
    const stays = await db.selectFrom('queue_entry').selectAll().where('call_id', '=', row.id).execute();
    expect(stays).toMatchObject([{ state: 'answered', answered_by: nurse }]);
    const events = await db
      .selectFrom('agent_event')
      .select('cause')
      .where('staff_id', '=', nurse ?? '')
      .orderBy('seq')
      .execute();
    expect(events.map(({ cause }) => cause).filter((cause) => cause !== 'phone-rings')).toEqual([
      'signed-in',
      'ready',
      'call-offered',
      'answered',
      'held',
      'resumed',
      'call-ended',
      'ready',
    ]);
    const notes = await db.selectFrom('call_note').selectAll().where('call_id', '=', row.id).execute();
    expect(notes).toMatchObject([{ text: '膝盖还肿，没发烧', disposition: 'completed' }]);
  });
});

test('tries the headset before the next call', async () => {
  const dialog = first.getByRole('dialog', { name: '耳机检查' });
  await first.getByRole('button', { name: '电话已接通' }).click();
  const level = async () =>
    Number(await dialog.getByRole('meter', { name: '麦克风音量' }).getAttribute('aria-valuenow'));
  // Her microphone beeps every second.
  await expect.poll(level).toBeGreaterThan(-50);
  expect(await findBarriers(first)).toEqual([]);
  await dialog.getByRole('button', { name: '试听' }).click();
  await dialog.getByRole('button', { name: '回声测试' }).click();
  const returned = async () =>
    Number(await dialog.getByRole('meter', { name: '传回来的音量' }).getAttribute('aria-valuenow'));
  await expect.poll(returned).toBeGreaterThan(-50);
  await becomes(first, '接通中');
  await dialog.getByRole('button', { name: '结束测试' }).click();
  await dialog.getByText('听到了自己的声音吗？').waitFor();
  await dialog.getByRole('button', { name: '听到了', exact: true }).click();
  await dialog.getByText('可以接电话了').waitFor();
  await becomes(first, '空闲');
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await dialog.waitFor({ state: 'hidden' });
});

describe('a nurse who calls', () => {
  const numberOf = (persona: PersonaName) =>
    samplePeople.find((person) => person.persona === persona)?.number ?? '';
  /** Somebody of the town becomes a patient, and their page is opened. */
  const openPatient = async (name: string, persona: PersonaName): Promise<void> => {
    const { id } = await addPatient(desk.context, { name, numbers: [numberOf(persona)] });
    await first.goto(`${desk.url}/patients/${id}`);
  };
  const press = (name: string) => first.getByRole('button', { name: `拨打 ${name}` }).click();
  const lastCall = () =>
    desk.context.db
      .selectFrom('call')
      .selectAll()
      .where('direction', '=', 'outbound')
      .orderBy('started_at', 'desc')
      .executeTakeFirstOrThrow();
  const legsOf = (callId: string) =>
    desk.context.db
      .selectFrom('call_leg')
      .selectAll()
      .where('call_id', '=', callId)
      .orderBy('created_at')
      .execute();

  test('sees the patient while their phone rings, then both hear each other', async () => {
    await openPatient('钱玉兰', 'silent');
    await press('钱玉兰');
    await becomes(first, '振铃');
    await bar(first).getByText('正在呼叫').waitFor();
    await first.getByRole('heading', { name: '钱玉兰' }).waitFor();
    await becomes(first, '通话');
    await expect.poll(() => desk.carrier.calledAt(numberOf('silent')) !== undefined).toBe(true);
    const patient = desk.carrier.calledAt(numberOf('silent'));
    if (!patient) throw new Error('nobody was called');
    await hears(first, () => patient.speak());
    await expect.poll(() => patient.hears()).toBe(true);
    expect(await findBarriers(first)).toEqual([]);
    await first.keyboard.press('F2');
    await patient.ended;
    await becomes(first, '话后处理');
    await note(first).getByRole('button', { name: '预约回访' }).click();
    const agreed = first.getByRole('dialog', { name: '预约回访' });
    await agreed.getByRole('button', { name: '1小时后' }).click();
    await agreed.getByLabel('要问什么').fill('膝盖还肿不肿');
    await agreed.getByRole('button', { name: '约好' }).click();
    await first.getByText(/^约好了/).waitFor();
    await finishCall(first, '恢复得不错');
    const call = await lastCall();
    expect(call).toMatchObject({ result: 'talked', ended_by: expect.any(String) });
    expect((await legsOf(call.id)).map(({ party, staff_id }) => [party, staff_id])).toEqual([
      ['agent', desk.agents[0]],
      ['patient', null],
    ]);
    const recorded = await desk.context.db
      .selectFrom('recording')
      .select('started_at')
      .where('call_id', '=', call.id)
      .execute();
    expect(recorded).toEqual([{ started_at: call.answered_at }]);
  });

  test('who meets a busy line hears so, and it stands on the leg as the network told it', async () => {
    await openPatient('孙德才', 'busy');
    await press('孙德才');
    await becomes(first, '话后处理');
    await first.getByText('占线').first().waitFor();
    await first.keyboard.press('Control+Enter');
    await becomes(first, '空闲');
    const call = await lastCall();
    expect(call.result).toBe('not_reached');
    expect((await legsOf(call.id))[1]).toMatchObject({ outcome: 'busy', cause: 17, sip_code: 486 });
  });

  test('hears it ring, and changes her mind: the line is free again, and nothing is to be written', async () => {
    await openPatient('周凤英', 'never-answers');
    const before = await heardEnergy(first);
    await press('周凤英');
    await bar(first).getByText('正在呼叫').waitFor();
    await expect.poll(() => heardEnergy(first)).toBeGreaterThan(before);
    await first.keyboard.press('F2');
    await becomes(first, '空闲');
    await expect.poll(async () => (await lastCall()).result).toBe('cancelled');
  });

  test('types a number that stands nowhere; what is none is refused with a sentence', async () => {
    await first.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '工作台' }).click();
    const field = first.getByRole('combobox', { name: '号码、分机或同事姓名' });
    const call = first.getByRole('region', { name: '拨打电话' }).getByRole('button', { name: '拨打' });
    await field.fill('12345');
    await call.click();
    await first.getByText('没有这个分机').waitFor();
    await field.fill(numberOf('empty-number'));
    await call.click();
    await becomes(first, '话后处理');
    await first.keyboard.press('Control+Enter');
    await becomes(first, '空闲');
    expect((await legsOf((await lastCall()).id))[1]).toMatchObject({ outcome: 'invalid_number' });
    await first.getByRole('region', { name: '我今天的通话' }).getByText('空号').waitFor();
    const promised = first.getByRole('region', { name: '要打的电话 1' });
    await promised.getByText('膝盖还肿不肿').waitFor();
    await promised.getByRole('button', { name: '拨打 钱玉兰' }).waitFor();
    expect(await findBarriers(first)).toEqual([]);
  });
});

describe('two nurses', () => {
  let second: Page;
  let call: CallIn;
  beforeAll(async () => {
    second = await startShift('agent2');
    await first.bringToFront();
    call = await desk.carrier.callIn(fictionalNumber(1), SWITCHBOARD);
  }, 120_000);

  /** Whoever was idle longest has got the call: the other one is asked. */
  const whoTalks = async (): Promise<readonly [Page, Page, string]> => {
    const talks = (page: Page) => becomes(page, '通话').then(() => page);
    const has = await Promise.any([talks(first), talks(second)]);
    return has === first ? [first, second, '护士2'] : [second, first, '护士1'];
  };

  test('speak with each other while the patient waits, then one hands the patient over', async () => {
    const [has, other, name] = await whoTalks();
    await has.keyboard.press('F4');
    await has.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: '先咨询' }).click();
    await bar(has).getByText(`正在和 ${name} 说话，患者在等`).waitFor();
    await becomes(other, '通话');
    // The microphones of both beep by themselves.
    await hears(has, async () => undefined);
    await hears(other, async () => undefined);
    await bar(has).getByRole('button', { name: '交给同事' }).click();
    await becomes(has, '话后处理');
    await other.getByRole('heading', { name: '李建国' }).waitFor();
    await hears(other, () => call.speak());
    await call.hangUp();
    await becomes(other, '话后处理');
    await finishCall(has, '转给同事');
    await finishCall(other, '已答复');
  });

  test('no page threw an error', () => {
    expect(errors).toEqual([]);
  });
});
