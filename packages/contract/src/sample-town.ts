import { z } from 'zod';
import type { ErrorEntry } from './errors.ts';

export const sampleTownErrors = {
  'sample-town.unavailable': {
    status: 503,
    zh: '模拟城镇只能在用 npm start 启动的系统里使用',
    en: 'The simulated town needs an instance that was started with npm start',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Whether the instance holds data of the simulated town, and how much. */
export const sampleTown = z
  .object({ isPresent: z.boolean(), patients: z.number().int(), campaigns: z.number().int() })
  .meta({ id: 'SampleTown' });
