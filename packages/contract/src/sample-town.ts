import { z } from 'zod';
import { CampaignState } from './campaigns/api.ts';
import type { ErrorEntry } from './errors.ts';

export const sampleTownErrors = {
  'sample-town.unavailable': {
    status: 503,
    zh: '模拟城镇只能在用 npm start 启动的系统里使用',
    en: 'The simulated town needs an instance that was started with npm start',
  },
  'sample-town.unconfirmed': {
    status: 409,
    zh: '“{names}”是自己建的任务，也会一起删除；请先确认再清除',
    en: 'Campaigns that somebody made would be deleted as well: “{names}”; confirm that first',
  },
} as const satisfies Record<string, ErrorEntry>;

/** Whether the instance holds data of the simulated town, and what goes when it is wiped. */
export const sampleTown = z
  .object({
    isPresent: z.boolean(),
    /** Whether real numbers may be dialled as well: over an enabled trunk that is not the town's, or by a campaign on one. */
    hasRealLines: z.boolean(),
    patients: z.number().int(),
    campaigns: z.number().int(),
    /** Dials, answered or not, and calls that came in: as the lists of both count them. */
    calls: z.number().int(),
    /** Of the campaigns, those that did not come with the town but that somebody made. */
    ownCampaigns: z.array(z.object({ id: z.uuid(), name: z.string(), state: CampaignState })),
  })
  .meta({ id: 'SampleTown' });

/** `ownCampaigns`: the campaigns of their own whose end people have agreed to. */
export const sampleTownWipe = z.object({ ownCampaigns: z.array(z.uuid()) });
