import { newCampaign } from '@suifang/contract/campaigns/api.ts';
import { defaultSettings } from '@suifang/contract/campaigns/settings.ts';
import dayjs from 'dayjs';
import { describe, expect, test } from 'vitest';
import {
  fromSettingsValues,
  hasCondition,
  initialValues,
  toNewCampaign,
  toSettingsValues,
  toWhom,
} from './values.ts';
import { weekProblem } from './week.ts';

describe('calling hours', () => {
  test('may be several on one day, and go until midnight', () => {
    const monday = [
      { from: '08:30', to: '11:30' },
      { from: '14:30', to: '24:00' },
    ];
    expect(weekProblem({ 1: monday })).toBeUndefined();
    expect(weekProblem(defaultSettings.schedule.weekdays)).toBeUndefined();
  });

  test('that are no times, end before they begin or run past midnight are wrong', () => {
    for (const window of [
      { from: '8:30', to: '11:30' },
      { from: '11:30', to: '08:30' },
      { from: '20:00', to: '24:30' },
    ]) {
      expect(weekProblem({ 1: [window] })).toBe('wrong');
    }
  });

  test('of one day must not overlap, in whichever order they were typed', () => {
    const overlapping = [
      { from: '10:00', to: '12:00' },
      { from: '08:00', to: '10:30' },
    ];
    expect(weekProblem({ 3: overlapping })).toBe('overlap');
  });

  test('must be somewhere in the week', () => {
    expect(weekProblem({ 1: [] })).toBe('empty');
  });
});

describe('the form', () => {
  test('gives the settings back as they came', () => {
    const settings = { ...defaultSettings, startsAt: '2026-11-23T09:00:00+08:00', noticeText: '请复查' };
    const back = fromSettingsValues(toSettingsValues(settings), 'VOICE_NOTICE');
    expect({ ...back, startsAt: Date.parse(back.startsAt ?? '') }).toEqual({
      ...settings,
      startsAt: Date.parse(settings.startsAt),
    });
  });

  test('keeps no notice for a survey, also when one was typed before the type was changed', () => {
    const values = { ...toSettingsValues(defaultSettings), noticeText: '请复查' };
    expect(fromSettingsValues(values, 'AUTO_SURVEY').noticeText).toBeNull();
  });

  test('names agents only for a campaign in which they talk', () => {
    const values = toSettingsValues(defaultSettings);
    const queueId = '01a20880-f6b1-7c7d-9eba-e9bf71f9adab';
    const chosen = { ...values, agents: { ...values.agents, queueId } };
    expect(fromSettingsValues(chosen, 'AUTO_SURVEY').agents).toBeNull();
    expect(fromSettingsValues(chosen, 'CONNECT_AGENT').agents).toMatchObject({
      mode: 'progressive',
      queueId,
    });
  });

  test('asks for discharges by the days that were chosen, both included', () => {
    const discharged: [dayjs.Dayjs, dayjs.Dayjs] = [dayjs('2026-11-01'), dayjs('2026-11-07')];
    expect(toWhom({ from: 'filter', ward: ' ', discharged })).toEqual({
      from: 'filter',
      dischargedFrom: '2026-11-01',
      dischargedTo: '2026-11-07',
    });
  });

  test('begins with the search that the list of patients handed over', () => {
    const handed = { q: '张', dischargedFrom: '2026-11-01' };
    const { whom } = initialValues(null, handed);
    expect(toWhom(whom)).toEqual({ from: 'filter', ...handed });
  });

  test('means every patient only when that was said, and no condition was set', () => {
    expect(hasCondition({ q: ' ', discharged: [null, null] })).toBe(false);
    expect(toWhom({ from: 'filter', everyone: true })).toEqual({ from: 'filter', everyone: true });
    expect(toWhom({ from: 'filter', everyone: true, ward: '三病区' })).toEqual({
      from: 'filter',
      ward: '三病区',
    });
  });

  test('sends what the server takes', () => {
    const patient = '01a20880-f6b1-7c7d-9eba-e9bf71f9adab';
    const values = {
      ...initialValues('市一医院', { patients: patient }),
      name: ' 骨科随访 ',
      trunkId: patient,
    };
    const sent = toNewCampaign({ ...values, questionnaireVersionId: patient });
    expect(newCampaign.parse(sent)).toMatchObject({
      name: '骨科随访',
      whom: { from: 'patients', patientIds: [patient] },
      settings: { hospital: '市一医院' },
    });
  });
});
