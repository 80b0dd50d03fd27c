import { DatePicker, Select, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useListDepartments } from '../../../api/__generated__/patients.ts';
import { FilterBar } from '../../../ui/FilterBar.tsx';
import type { SearchChange, TableSearch } from '../../../ui/table-search.ts';
import { useToday } from '../use-today.ts';

type Filter = 'departmentId' | 'ward' | 'dischargedFrom' | 'dischargedTo';

const PERIODS_DAYS = [3, 7, 30] as const;
const dayOf = (date: Dayjs | null | undefined) => date?.format('YYYY-MM-DD');

/** The line above the patients: words, department, ward, period of discharge. All of it is in the address. */
export function PatientFilters({
  search,
  onSearch,
}: {
  search: TableSearch<Filter>;
  onSearch: (change: SearchChange) => void;
}) {
  const { t } = useTranslation();
  const { data } = useListDepartments({ query: { staleTime: 60_000 } });
  const today = dayjs(useToday());
  const change = (next: SearchChange) => onSearch({ ...next, page: undefined });
  return (
    <Space wrap align="start" size={[8, 0]}>
      <FilterBar<Filter>
        search={search}
        onSearch={onSearch}
        searchHint={t('frame.searchHint')}
        filters={[
          {
            key: 'departmentId',
            label: t('patients.department'),
            options: (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      <Select<string>
        style={{ minWidth: 140 }}
        showSearch
        aria-label={t('patients.ward')}
        prefix={<span style={{ color: 'var(--quiet)' }}>{t('patients.ward')}</span>}
        value={search.ward ?? ''}
        onChange={(ward) => change({ ward: ward || undefined })}
        options={[
          { value: '', label: t('ui.filterAll') },
          ...(data?.wards ?? []).map((ward) => ({ value: ward, label: ward })),
        ]}
      />
      <DatePicker.RangePicker
        style={{ width: 280 }}
        aria-label={t('patients.discharged')}
        prefix={<span style={{ color: 'var(--quiet)' }}>{t('patients.discharged')}</span>}
        allowEmpty={[true, true]}
        value={[
          search.dischargedFrom ? dayjs(search.dischargedFrom) : null,
          search.dischargedTo ? dayjs(search.dischargedTo) : null,
        ]}
        presets={PERIODS_DAYS.map((days) => ({
          label: t('patients.lastDays', { count: days }),
          value: [today.subtract(days, 'day'), today],
        }))}
        onChange={(range) => change({ dischargedFrom: dayOf(range?.[0]), dischargedTo: dayOf(range?.[1]) })}
      />
    </Space>
  );
}
