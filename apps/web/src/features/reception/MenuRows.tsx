import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { assertRouteWay, RouteWayInput } from './RouteWayInput.tsx';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
type Row = { key?: string } | undefined;

/** The keys of a menu: what is said of each, and where it leads. */
export function MenuRows() {
  const { t } = useTranslation();
  const menu = Form.useWatch<Row[] | undefined>(['settings', 'menu']) ?? [];
  const used = menu.map((row) => row?.key);
  return (
    <Form.Item label={t('reception.menuKeys')} extra={t('reception.menuHint')}>
      <Form.List name={['settings', 'menu']}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="menu-row">
                <Form.Item noStyle name={[name, 'key']} rules={[{ required: true }]}>
                  <Select
                    aria-label={t('reception.key')}
                    style={{ width: 72 }}
                    options={keys.map((value) => ({
                      value,
                      label: value,
                      disabled: used.includes(value) && used[name] !== value,
                    }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'say']}
                  rules={[{ required: true, whitespace: true, message: t('agents.needed') }]}
                >
                  <Input
                    maxLength={300}
                    aria-label={t('reception.say')}
                    placeholder={t('reception.sayHint')}
                  />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('reception.removeKey')}
                  icon={<DeleteOutlined />}
                  onClick={() => remove(name)}
                />
                <Form.Item
                  className="menu-way"
                  name={[name, 'way']}
                  rules={[{ validator: (_rule, way) => assertRouteWay(way, t('agents.needed')) }]}
                >
                  <RouteWayInput label={t('reception.leadsTo')} />
                </Form.Item>
              </div>
            ))}
            {rows.length < keys.length && (
              <Button
                icon={<PlusOutlined />}
                onClick={() => add({ key: keys.find((one) => !used.includes(one)), say: '' })}
              >
                {t('reception.addKey')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
