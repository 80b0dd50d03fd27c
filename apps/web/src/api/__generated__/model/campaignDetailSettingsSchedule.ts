/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CampaignDetailSettingsScheduleHolidays } from './campaignDetailSettingsScheduleHolidays.ts';
import type { CampaignDetailSettingsScheduleMakeUpDays } from './campaignDetailSettingsScheduleMakeUpDays.ts';
import type { CampaignDetailSettingsScheduleWeekdaysItem } from './campaignDetailSettingsScheduleWeekdaysItem.ts';

export type CampaignDetailSettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', CampaignDetailSettingsScheduleWeekdaysItem[]>>;
  holidays: CampaignDetailSettingsScheduleHolidays;
  makeUpDays: CampaignDetailSettingsScheduleMakeUpDays;
};
