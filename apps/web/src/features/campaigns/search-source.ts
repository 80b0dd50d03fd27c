import { listCampaigns } from '../../api/__generated__/campaigns.ts';
import type { SearchSource } from '../../frame/search.ts';

const SHOWN = 5;

/** Campaigns by a part of their name, for the search box. */
export const campaignSource: SearchSource = {
  label: 'campaigns.menu',
  permission: 'campaigns.read',
  find: async (words, { t, signal }) => {
    const { items } = await listCampaigns({ q: words, pageSize: SHOWN }, { signal });
    return items.map(({ id, name, state }) => ({
      key: id,
      title: name,
      detail: t(`campaigns.states.${state}`),
      to: `/campaigns/${id}`,
    }));
  },
};
