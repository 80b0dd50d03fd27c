import { CampaignSettings, defaultSettings } from '@suifang/contract/campaigns/settings.ts';

/** The settings of a campaign as its row keeps them. */
export type StoredSettings = Readonly<{
  settings: CampaignSettings;
  /** False: something of them could not be read, and stands at what a new campaign begins with. */
  isWhole: boolean;
}>;

/**
 * Reads stored settings, of which a part may be broken (an older release, a hand in the database). Nobody is dialled by
 * settings that are not whole; they can still be looked at, mended and saved, and what is under way comes to an end.
 */
export function readSettings(stored: unknown): StoredSettings {
  const whole = CampaignSettings.safeParse(stored);
  if (whole.success) return { settings: whole.data, isWhole: true };
  const kept = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const fields = Object.entries(CampaignSettings.shape).map(([name, field]) => {
    const read = field.safeParse(kept.get(name));
    return [name, read.success ? read.data : defaultSettings[name as keyof CampaignSettings]] as const;
  });
  return { settings: CampaignSettings.parse(Object.fromEntries(fields)), isWhole: false };
}
