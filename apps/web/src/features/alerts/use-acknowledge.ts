import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAcknowledgeAlerts } from '../../api/__generated__/alerts.ts';
import { useShowError } from '../../ui/use-show-error.ts';

const changed = ['/api/alerts', '/api/overview', '/api/needs'];

/** Closes alerts with one sentence, and says how many were closed and how many somebody else had dealt with before. */
export function useAcknowledge() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const { mutate, isPending } = useAcknowledgeAlerts({
    mutation: {
      onSuccess: ({ closed, before }) =>
        void message.success(
          before === 0
            ? t('alerts.handled', { count: closed })
            : t('alerts.handledRest', { count: closed, before }),
        ),
      onError: showError,
      onSettled: () => Promise.all(changed.map((key) => client.invalidateQueries({ queryKey: [key] }))),
    },
  });
  return {
    isPending,
    acknowledge: (ids: readonly string[], actionTaken: string) =>
      mutate({ data: { ids: [...ids], actionTaken } }),
  };
}
