import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import type { Cap, RetryRule, Schedule } from '@suifang/contract/campaigns/settings.ts';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../ui/use-word.ts';
import type { SettingsValues } from './values.ts';
import { weekdayNames } from './week.ts';

/** A campaign's form as one list of inputs. */
export type ComparedValues = SettingsValues & { name: string };

const minutesOf = (ms: number) => Math.round(ms / 60_000);

/** How each input of a campaign is called and reads when two people have changed it. */
export function useComparedInputs() {
  const { t } = useTranslation();
  const word = useWord();
  const minutes = (ms: number) =>
    t('ui.duration.hours', { hours: Math.floor(minutesOf(ms) / 60), minutes: minutesOf(ms) % 60 });
  const moment = (at: Dayjs | null) => at?.format('YYYY-MM-DD HH:mm') ?? '';
  const cap = ({ attempts, perMs }: Cap) => `${minutes(perMs)} ${t('campaigns.when.capAtMost')} ${attempts}`;
  const schedule = ({ weekdays, holidays, makeUpDays }: Schedule) =>
    [
      ...Object.entries(weekdays).map(([day, windows]) =>
        [
          t(`campaigns.when.days.${weekdayNames[Number(day) as keyof typeof weekdayNames]}`),
          ...windows.map(({ from, to }) => `${from}–${to}`),
        ].join(' '),
      ),
      `${t('campaigns.when.holidays')} ${t(`campaigns.when.holidayRules.${holidays}`)}`,
      `${t('campaigns.when.makeUpDays')} ${t(`campaigns.when.makeUpRules.${makeUpDays}`)}`,
    ].join('\n');
  const retry = ({ outcome, delayMs, backoff, maxRetries, nextPhone }: RetryRule) =>
    [
      word(outcomeNames[outcome]),
      minutes(delayMs),
      `${t('campaigns.when.backoff')} ${backoff}`,
      `${t('campaigns.when.maxRetries')} ${maxRetries}`,
      ...(nextPhone ? [t('campaigns.when.nextPhone')] : []),
    ].join(' ');
  return {
    name: { label: t('campaigns.what.name') },
    schedule: { label: t('campaigns.when.windows'), show: schedule },
    startsAt: { label: t('campaigns.when.startsAt'), show: moment },
    endsAt: { label: t('campaigns.when.endsAt'), show: moment },
    concurrency: { label: t('campaigns.when.concurrency') },
    callsPerSecond: { label: t('campaigns.when.callsPerSecond') },
    ringTimeoutMs: {
      label: t('campaigns.when.ringTimeout'),
      show: (ms: number) => t('ui.duration.seconds', { seconds: ms / 1000 }),
    },
    maxAttempts: { label: t('campaigns.when.maxAttempts') },
    retryRules: {
      label: t('campaigns.when.retries'),
      show: (rules: RetryRule[]) => rules.map(retry).join('\n'),
    },
    phoneCap: { label: t('campaigns.when.phoneCap'), show: cap },
    patientCap: { label: t('campaigns.when.patientCap'), show: cap },
    identityCheck: {
      label: t('campaigns.what.identity'),
      show: (check: ComparedValues['identityCheck']) => t(`campaigns.what.identityChecks.${check}`),
    },
    hospital: { label: t('campaigns.what.hospital') },
    department: { label: t('campaigns.what.department') },
    noticeText: { label: t('campaigns.what.noticeText') },
    deliveredShare: {
      label: t('campaigns.what.deliveredShare'),
      show: (share: number) => `${Math.round(share * 100)}%`,
    },
    voice: { label: t('campaigns.what.voice') },
    agents: {
      label: t('campaigns.agents.title'),
      show: ({ mode, patienceMs, fallback }: ComparedValues['agents']) =>
        [
          t(`campaigns.agents.modes.${mode}`),
          t('ui.duration.seconds', { seconds: patienceMs / 1000 }),
          t(`campaigns.agents.fallbacks.${fallback}`),
        ].join(' '),
    },
  };
}
