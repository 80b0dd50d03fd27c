import { pino } from 'pino';
import { createAudit } from '../src/platform/audit/audit.ts';
import { changeCampaign, requireCampaign } from '../src/features/campaigns/service.ts';
import { moveCampaign, settleReview } from '../src/features/campaigns/moves.ts';
import { prepareCampaign } from '../src/features/campaigns/index.ts';
import type { CampaignAction, CampaignDetail } from '@suifang/contract/campaigns/api.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Context } from '../src/context.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'speech'> & Partial<Pick<Context, 'disk'>>;

const roomyDisk: Context['disk'] = { hasRoomFor: async () => true, freeBytes: async () => Infinity };

const nurse = { id: null, name: '护士' };

/** A nurse at a desk beside the simulated town: commands as the API runs them, jobs done as soon as they are asked for. */
export function createDesk(world: Ports) {
  const { db, clock, ids } = world;
  // Nobody looks at a screen in this world.
  const events = { record: async () => undefined, readAfter: async () => [], onCommitted: () => () => true };
  const log = pino({ level: 'silent' });
  const asked: string[] = [];
  const jobs: Context['jobs'] = {
    add: async (_trx, _name, payload) => void asked.push(String(payload['campaignId'])),
  };
  const ports = { clock, ids, audit: createAudit(clock), events, jobs };
  const work = async () => {
    for (const campaignId of asked.splice(0))
      await prepareCampaign({ disk: roomyDisk, ...world, events, log }, campaignId);
  };
  return {
    read: (campaignId: string): Promise<CampaignDetail> => requireCampaign(db, campaignId, clock.now()),
    async move(
      campaignId: string,
      move: Exclude<CampaignAction, 'edit' | 'delete'>,
    ): Promise<CampaignDetail> {
      const moved = await db
        .transaction()
        .execute((trx) => moveCampaign(ports, trx, nurse, campaignId, move));
      await work();
      return moved;
    },
    async change(campaignId: string, settings: CampaignSettings): Promise<void> {
      const { version } = await requireCampaign(db, campaignId, clock.now());
      await db
        .transaction()
        .execute((trx) => changeCampaign(ports, trx, nurse, campaignId, { version, settings }));
    },
    /** Does the jobs that were asked for. */
    work,
    async settle(targetId: string, decision: 'call-again' | 'close'): Promise<void> {
      await db.transaction().execute((trx) => settleReview(ports, trx, nurse, targetId, decision));
      await work();
    },
  };
}
