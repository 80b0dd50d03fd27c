import { z } from 'zod';
import type { ErrorBody } from './errors.ts';

const errorText = z.object({ zh: z.string(), en: z.string() });

/** The body of every error answer, for the API description. */
export const errorBody = z
  .object({
    code: z.string(),
    message: errorText,
    fields: z.array(z.object({ path: z.string(), message: errorText })).optional(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'ErrorBody' }) satisfies z.ZodType<ErrorBody>;
