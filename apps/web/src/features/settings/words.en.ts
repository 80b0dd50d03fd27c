import type { settingsZh } from './words.zh.ts';

export const settingsEn: typeof settingsZh = {
  menu: 'Settings',
  title: 'Settings',
  summary: 'For the whole system',
  hospital: 'Name of the hospital',
  hospitalHint:
    'Calls introduce themselves with it, and the sign-in page shows it. New campaigns take it over; existing ones keep theirs.',
  abroad: 'Desks may call numbers abroad',
  abroadHint: 'Off by default. 110, 119, 120 and numbers in China can always be called.',
  rating: 'Satisfaction: calls from desks',
  saved: 'Saved',
};
