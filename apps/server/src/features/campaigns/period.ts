import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Calendar, Period } from './rules/schedule.ts';

/** A campaign's limits in time, in the form the rules use. */
export function periodOf(
  settings: Pick<CampaignSettings, 'schedule' | 'startsAt' | 'endsAt'>,
  calendar: Calendar,
): Period {
  const instant = (text: string | null) => (text === null ? undefined : Date.parse(text));
  return {
    schedule: settings.schedule,
    calendar,
    startsAt: instant(settings.startsAt),
    endsAt: instant(settings.endsAt),
  };
}
