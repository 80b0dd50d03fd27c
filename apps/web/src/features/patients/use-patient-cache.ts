import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../api/__generated__/model/index.ts';
import { getGetPatientQueryKey } from '../../api/__generated__/patients.ts';

/** After a change: says so, puts the record answered where pages read it, and lets lists and the timeline load anew. */
export function usePatientCache(onDone: () => void): (changed: Patient) => void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  return (changed) => {
    onDone();
    void message.success(t('patients.saved'));
    const own = getGetPatientQueryKey(changed.id);
    client.setQueryData(own, changed);
    void client.invalidateQueries({
      predicate: ({ queryKey: [url] }) =>
        typeof url === 'string' && url.startsWith('/api/patients') && url !== own[0],
    });
  };
}
