import { ThunderboltOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListQueues } from '../../api/__generated__/queues.ts';
import { useListInboundRoutes, useMakeFirstLine } from '../../api/__generated__/reception.ts';
import { usePermission } from '../../api/session.ts';
import { useShowError } from '../../ui/use-show-error.ts';

/** A working line in one step; there only as long as nobody has begun. */
export function FirstLineButton() {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const showError = useShowError();
  const client = useQueryClient();
  const mayMake = usePermission('agents.write');
  const queues = useListQueues().data?.items;
  const routes = useListInboundRoutes().data?.items;
  const make = useMakeFirstLine({
    mutation: {
      onSuccess: ({ agents }) => message.success(t('reception.firstLineDone', { count: agents })),
      onError: showError,
      onSettled: () => client.invalidateQueries(),
    },
  });
  if (!mayMake || !queues || !routes || queues.length + routes.length > 0) return null;
  const ask = (): void => {
    void modal.confirm({
      title: t('reception.firstLineTitle'),
      content: t('reception.firstLineText'),
      okText: t('reception.firstLineOk'),
      onOk: () => make.mutate(),
    });
  };
  return (
    <Button icon={<ThunderboltOutlined />} loading={make.isPending} onClick={ask}>
      {t('reception.firstLine')}
    </Button>
  );
}
