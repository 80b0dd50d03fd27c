import { useQueryClient } from '@tanstack/react-query';
import { getGetCampaignQueryKey } from '../../api/__generated__/campaigns.ts';
import type { CampaignDetail } from '../../api/__generated__/model/index.ts';

/** Puts what a command answered where pages read it, and lets lists load anew. */
export function useCampaignCache(): (changed: CampaignDetail) => void {
  const client = useQueryClient();
  return (changed) => {
    client.setQueryData(getGetCampaignQueryKey(changed.id), changed);
    void client.invalidateQueries({
      predicate: ({ queryKey: [url] }) => typeof url === 'string' && url.startsWith('/api/campaigns'),
    });
  };
}
