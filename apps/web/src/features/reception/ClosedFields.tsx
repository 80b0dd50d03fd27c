import type { Schedule } from '@suifang/contract/campaigns/settings.ts';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { HoursField } from '../queues/HoursField.tsx';
import { assertRouteWay, RouteWayInput } from './RouteWayInput.tsx';

/** The hours of a route, and what callers hear outside them. */
export function ClosedFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const schedule = Form.useWatch<Schedule | null>(['settings', 'schedule'], { form, preserve: true });
  return (
    <>
      <HoursField label={t('queues.hours')} />
      {schedule && (
        <>
          <Form.Item
            name={['settings', 'whenClosed', 'greeting']}
            label={t('reception.closedGreeting')}
            extra={t('reception.closedGreetingHint')}
            rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
          >
            <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 5 }} />
          </Form.Item>
          <Form.Item
            name={['settings', 'whenClosed', 'way']}
            label={t('queues.whenClosed')}
            rules={[{ validator: (_rule, way) => assertRouteWay(way, t('agents.needed')) }]}
          >
            <RouteWayInput label={t('queues.whenClosed')} />
          </Form.Item>
        </>
      )}
    </>
  );
}
