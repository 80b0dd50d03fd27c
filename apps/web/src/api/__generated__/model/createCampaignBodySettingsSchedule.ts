/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateCampaignBodySettingsScheduleHolidays } from './createCampaignBodySettingsScheduleHolidays.ts';
import type { CreateCampaignBodySettingsScheduleMakeUpDays } from './createCampaignBodySettingsScheduleMakeUpDays.ts';
import type { CreateCampaignBodySettingsScheduleWeekdaysItem } from './createCampaignBodySettingsScheduleWeekdaysItem.ts';

export type CreateCampaignBodySettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', CreateCampaignBodySettingsScheduleWeekdaysItem[]>>;
  holidays?: CreateCampaignBodySettingsScheduleHolidays;
  makeUpDays?: CreateCampaignBodySettingsScheduleMakeUpDays;
};
