import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { StoredSettings } from '../../../platform/stored-settings.ts';
import type { Db } from '../../../schema.ts';
import { readSettings } from '../rules/stored-settings.ts';

export type LockedCampaign = StoredSettings<CampaignSettings> &
  Readonly<{
    state: CampaignState;
    wordsVersion: number;
    trunk: Readonly<{ name: string; isEnabled: boolean }>;
  }>;

/**
 * Holds a campaign as it stands until the transaction ends; undefined: there is none. Whoever changes targets by the
 * campaign's state takes this before the targets' own rows, always in this order. Rows that only refer to the
 * campaign may be written meanwhile.
 */
export async function lockCampaign(trx: Db, id: string): Promise<LockedCampaign | undefined> {
  return present(await selectCampaign(trx, id).forNoKeyUpdate('c').executeTakeFirst());
}

/**
 * Keeps a campaign from being changed until the transaction ends, together with everybody else who does: for those who
 * write one target each, of whom there are many at a time. In the same place in the order as `lockCampaign`, which must
 * not follow in the same transaction: two that each waited for the other to let go would wait for ever.
 */
export async function holdCampaign(trx: Db, id: string): Promise<LockedCampaign | undefined> {
  return present(await selectCampaign(trx, id).forShare('c').executeTakeFirst());
}

function selectCampaign(trx: Db, id: string) {
  return trx
    .selectFrom('campaign as c')
    .innerJoin('trunk as k', 'k.id', 'c.trunk_id')
    .select(['c.state', 'c.settings', 'c.words_version', 'k.name', 'k.is_enabled'])
    .where('c.id', '=', id);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCampaign>['executeTakeFirst']>>;

function present(row: Row): LockedCampaign | undefined {
  return (
    row && {
      state: row.state,
      ...readSettings(row.settings),
      wordsVersion: row.words_version,
      trunk: { name: row.name, isEnabled: row.is_enabled },
    }
  );
}
