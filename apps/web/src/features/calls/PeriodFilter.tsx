import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { SearchChange } from '../../ui/table-search.ts';

const DAY = 'YYYY-MM-DD';

/** The days, both included, that a list is cut to. */
export function PeriodFilter({
  from,
  to,
  onSearch,
}: {
  from: string | undefined;
  to: string | undefined;
  onSearch: (change: SearchChange) => void;
}) {
  const { t } = useTranslation();
  return (
    <DatePicker.RangePicker
      style={{ width: 260, marginBottom: 12, marginLeft: 8 }}
      aria-label={t('calls.period')}
      allowEmpty={[true, true]}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      onChange={(days) =>
        onSearch({ from: days?.[0]?.format(DAY), to: days?.[1]?.format(DAY), page: undefined })
      }
    />
  );
}
