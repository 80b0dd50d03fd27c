/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeCampaignBodySettingsScheduleHolidays } from './changeCampaignBodySettingsScheduleHolidays.ts';
import type { ChangeCampaignBodySettingsScheduleMakeUpDays } from './changeCampaignBodySettingsScheduleMakeUpDays.ts';
import type { ChangeCampaignBodySettingsScheduleWeekdaysItem } from './changeCampaignBodySettingsScheduleWeekdaysItem.ts';

export type ChangeCampaignBodySettingsSchedule = {
  weekdays: Partial<Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', ChangeCampaignBodySettingsScheduleWeekdaysItem[]>>;
  holidays?: ChangeCampaignBodySettingsScheduleHolidays;
  makeUpDays?: ChangeCampaignBodySettingsScheduleMakeUpDays;
};
