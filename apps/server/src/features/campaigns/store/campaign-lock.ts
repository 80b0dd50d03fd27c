import type { CampaignState } from '@suifang/contract/campaigns/api.ts';
import { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import type { Db } from '../../../schema.ts';

export type LockedCampaign = Readonly<{
  state: CampaignState;
  settings: CampaignSettings;
  wordsVersion: number;
  trunk: Readonly<{ name: string; isEnabled: boolean }>;
}>;

/**
 * Holds a campaign as it stands until the transaction ends; undefined: there is none. Whoever changes targets by the
 * campaign's state takes this before the targets' own rows, always in this order. Rows that only refer to the
 * campaign may be written meanwhile.
 */
export async function lockCampaign(trx: Db, id: string): Promise<LockedCampaign | undefined> {
  const row = await trx
    .selectFrom('campaign as c')
    .innerJoin('trunk as k', 'k.id', 'c.trunk_id')
    .select(['c.state', 'c.settings', 'c.words_version', 'k.name', 'k.is_enabled'])
    .where('c.id', '=', id)
    .forNoKeyUpdate('c')
    .executeTakeFirst();
  return (
    row && {
      state: row.state,
      settings: CampaignSettings.parse(row.settings),
      wordsVersion: row.words_version,
      trunk: { name: row.name, isEnabled: row.is_enabled },
    }
  );
}
