import { WarningOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Badge, Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAlarms } from './alarms.ts';

/** How many things need a person now, and which. */
export function Alarms() {
  const { t } = useTranslation();
  const alarms = useAlarms();
  const total = alarms.reduce((sum, { count }) => sum + count, 0);
  const list =
    alarms.length === 0 ? (
      t('frame.alarmsNone')
    ) : (
      <ul style={{ margin: 0, paddingLeft: 16 }}>
        {alarms.map(({ key, text, to }) => (
          <li key={key}>{to ? <Link to={to}>{text}</Link> : text}</li>
        ))}
      </ul>
    );
  return (
    <Popover trigger="click" placement="bottomRight" title={t('frame.alarms')} content={list}>
      <Button
        type="text"
        danger={alarms.length > 0}
        aria-label={`${t('frame.alarms')} ${total}`}
        icon={<WarningOutlined />}
      >
        {/* Beside the sign and not upon it: three figures would hide it. */}
        {total > 0 && <Badge count={total} overflowCount={999} size="small" />}
      </Button>
    </Popover>
  );
}
