import { z } from 'zod';
import { versioned } from './commands.ts';
import { RatingSettings } from './ratings.ts';
import { isSpeakable, unspeakable } from './spoken-text.ts';

/** What holds for the whole instance. */
export const generalSettings = z.object({
  /** As patients hear it and staff see it; new campaigns introduce themselves with it. */
  hospital: z.string().trim().min(2).max(40),
  /** Whether people at desks may call numbers abroad. */
  allowsAbroad: z.boolean().default(false),
  /** Whom people at desks have called. Callers are asked as their queue says. */
  rating: RatingSettings.prefault({}),
});
export type GeneralSettings = z.output<typeof generalSettings>;

export const generalSettingsDefault: GeneralSettings = {
  hospital: '本院随访中心',
  allowsAbroad: false,
  rating: RatingSettings.parse({}),
};

export const generalSettingsAnswer = generalSettings
  .extend({ version: z.number().int() })
  .meta({ id: 'GeneralSettings' });
export const generalSettingsChange = generalSettings.extend({
  ...versioned.shape,
  hospital: generalSettings.shape.hospital.refine((name) => isSpeakable(name, 'other'), {
    params: unspeakable.other,
  }),
});

/** What anybody may know before signing in; no name while nobody has entered one. */
export const instanceFace = z.object({ hospital: z.string().nullable() }).meta({ id: 'InstanceFace' });
