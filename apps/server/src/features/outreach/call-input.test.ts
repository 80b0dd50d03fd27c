import { afterAll, expect, test } from 'vitest';
import { createDialDesk, type DialDesk } from '../../../test/dial-desk.ts';
import { readConversation } from './call-input.ts';

const dial: DialDesk = await createDialDesk();
afterAll(() => dial.close());

const identityFor = async (identityCheck: 'surname_birth_year' | 'national_id_tail' | 'none') => {
  const patient = await dial.addPatient();
  const { targetOf } = await dial.addCampaign([patient], { identityCheck });
  const targetId = targetOf.get(patient.id) ?? '';
  return {
    bornOn: (day: string | null) =>
      dial.db.updateTable('patient').set({ birth_date: day }).where('id', '=', patient.id).execute(),
    read: async () => {
      const conversation = await readConversation(dial, { callId: dial.ids.next(), targetId });
      return conversation.flow === 'survey' ? conversation.input.identity : undefined;
    },
  };
};

test('a birth date that is cleared after the call was placed leaves a check without data, not a call without a check', async () => {
  const { bornOn, read } = await identityFor('surname_birth_year');
  await bornOn('1952-09-12');
  expect(await read()).toMatchObject({ digits: '1952', monthAndDay: '0912' });
  await bornOn(null);
  expect(await read()).toBe('missing');
});

test('nor does a number of the identity card that is not there', async () => {
  const { read } = await identityFor('national_id_tail');
  expect(await read()).toBe('missing');
});

test('nothing is asked only where the campaign wants it so', async () => {
  const { bornOn, read } = await identityFor('none');
  await bornOn(null);
  expect(await read()).toBe('not_asked');
});
