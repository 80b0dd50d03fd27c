import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';

/** Which of the optional columns a list shows. */
export function ColumnChoice({
  columns,
  hidden,
  onChange,
}: {
  columns: readonly { key: string; title: string }[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}) {
  const { t } = useTranslation();
  const keys = columns.map((column) => column.key);
  const choice = (
    <Checkbox.Group
      style={{ display: 'grid', gap: 8 }}
      options={columns.map(({ key, title }) => ({ value: key, label: title }))}
      value={keys.filter((key) => !hidden.includes(key))}
      onChange={(shown) => onChange(keys.filter((key) => !shown.includes(key)))}
    />
  );
  return (
    <Popover trigger="click" placement="topRight" content={choice} title={t('ui.columns')}>
      <Button
        className="data-table-columns"
        type="text"
        size="small"
        icon={<SettingOutlined />}
        aria-label={t('ui.columns')}
      />
    </Popover>
  );
}
