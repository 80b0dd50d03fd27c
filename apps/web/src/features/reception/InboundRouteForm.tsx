import { usualGreeting } from '@suifang/contract/inbound-routes.ts';
import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CreateInboundRouteBody, InboundRoute } from '../../api/__generated__/model/index.ts';
import { useChangeInboundRoute, useCreateInboundRoute } from '../../api/__generated__/reception.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useNumberRule } from '../../ui/use-number-rule.ts';
import { EditDrawer } from '../patients/edit/EditDrawer.tsx';
import '../queues/queues.css';
import { ClosedFields } from './ClosedFields.tsx';
import { MenuRows } from './MenuRows.tsx';
import { assertRouteWay, RouteWayInput } from './RouteWayInput.tsx';

/** Adds a route, or changes `route`. */
export function InboundRouteForm({
  route,
  isOpen,
  onClose,
}: {
  route?: InboundRoute;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const numberRule = useNumberRule();
  const { message } = App.useApp();
  const client = useQueryClient();
  const onSuccess = async (): Promise<void> => {
    onClose();
    void message.success(t('agents.saved'));
    await client.invalidateQueries({ queryKey: ['/api/inbound-routes'] });
  };
  const create = useCreateInboundRoute({ mutation: { onSuccess } });
  const change = useChangeInboundRoute({ mutation: { onSuccess } });
  const needed = [{ required: true, whitespace: true, message: t('agents.needed') }];
  return (
    <EditDrawer<CreateInboundRouteBody>
      title={route ? t('agents.editTitle', { name: route.name }) : t('reception.add')}
      isOpen={isOpen}
      width={680}
      isSaving={create.isPending || change.isPending}
      onClose={onClose}
      initialValues={
        route ?? { number: null, settings: { greeting: usualGreeting, menu: [], ringBackHours: 72 } }
      }
      onSave={(values, onError) => {
        if (route) change.mutate({ id: route.id, data: { version: route.version, ...values } }, { onError });
        else create.mutate({ data: values }, { onError });
      }}
    >
      <Form.Item name="name" label={t('reception.name')} rules={needed}>
        <Input maxLength={60} autoComplete="off" placeholder={t('reception.nameHint')} />
      </Form.Item>
      <Form.Item
        name="number"
        label={t('reception.number')}
        extra={t('reception.numberHint')}
        rules={[{ pattern: /^[0-9]{3,20}$/, message: t('reception.numberRule') }]}
        normalize={(text: string) => text.trim() || null}
      >
        <Input maxLength={20} inputMode="tel" autoComplete="off" placeholder={t('reception.anyNumber')} />
      </Form.Item>
      <Form.Item
        name={['settings', 'greeting']}
        label={t('reception.greeting')}
        extra={t('reception.greetingHint')}
        rules={needed}
      >
        <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
      <MenuRows />
      <Form.Item
        name={['settings', 'otherwise']}
        label={t('reception.otherwise')}
        extra={t('reception.otherwiseHint')}
        rules={[{ validator: (_rule, way) => assertRouteWay(way, t('agents.needed')) }]}
      >
        <RouteWayInput label={t('reception.otherwise')} />
      </Form.Item>
      <ClosedFields />
      <Form.Item
        name={['settings', 'ringBackHours']}
        label={t('reception.ringBack')}
        extra={t('reception.ringBackHint')}
        rules={[numberRule({ min: 0, max: 1440 })]}
      >
        <NumberInput suffix={t('reception.hours')} />
      </Form.Item>
    </EditDrawer>
  );
}
