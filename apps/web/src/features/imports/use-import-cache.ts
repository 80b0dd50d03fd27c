import { useQueryClient } from '@tanstack/react-query';
import { getGetImportQueryKey } from '../../api/__generated__/imports.ts';
import type { ImportDetail } from '../../api/__generated__/model/index.ts';

/** Puts what a command answered where pages read it, and lets lists load anew. */
export function useImportCache(): (changed: ImportDetail) => void {
  const client = useQueryClient();
  return (changed) => {
    client.setQueryData(getGetImportQueryKey(changed.id), changed);
    void client.invalidateQueries({ queryKey: ['/api/imports'] });
    void client.invalidateQueries({ queryKey: [`/api/imports/${changed.id}/rows`] });
  };
}
