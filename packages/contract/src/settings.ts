import { z } from 'zod';
import { versioned } from './commands.ts';

/** What holds for the whole instance. */
export const generalSettings = z.object({
  /** As patients hear it and staff see it; new campaigns introduce themselves with it. */
  hospital: z.string().trim().min(2).max(40),
  /** Whether people at desks may call numbers abroad. */
  allowsAbroad: z.boolean().default(false),
});
export type GeneralSettings = z.output<typeof generalSettings>;

export const generalSettingsDefault: GeneralSettings = { hospital: '本院随访中心', allowsAbroad: false };

export const generalSettingsAnswer = generalSettings
  .extend({ version: z.number().int() })
  .meta({ id: 'GeneralSettings' });
export const generalSettingsChange = generalSettings.extend(versioned.shape);

/** What anybody may know before signing in; no name while nobody has entered one. */
export const instanceFace = z.object({ hospital: z.string().nullable() }).meta({ id: 'InstanceFace' });
