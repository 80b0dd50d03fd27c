import { z } from 'zod';

/** What a new instance still lacks. */
export const firstRun = z
  .object({ hasPatients: z.boolean(), hasTrunks: z.boolean() })
  .meta({ id: 'FirstRun' });
