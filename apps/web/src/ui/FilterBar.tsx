import { Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchInput } from './SearchInput.tsx';
import type { SearchChange, TableSearch } from './table-search.ts';

type Filter<Key extends string> = Readonly<{
  key: Key;
  label: string;
  options: readonly { value: string; label: string }[];
  /** What is meant while the address says nothing; `ALL` then stands in it for everything. */
  usual?: string;
}>;

/** In the address: no filter, where the usual view has one. */
export const ALL = 'all';

/** The line above a list: words to search for, and filters. What is chosen goes into the address. */
export function FilterBar<Key extends string = never>({
  search,
  onSearch,
  searchHint,
  filters = [],
}: {
  search: TableSearch<Key>;
  onSearch: (change: SearchChange) => void;
  /** Undefined: the list cannot be searched by words. */
  searchHint?: string;
  filters?: readonly Filter<Key>[];
}) {
  const { t } = useTranslation();
  const values: Readonly<Record<string, string | number | undefined>> = search;
  const change = (key: string, value: string) => onSearch({ [key]: value || undefined, page: undefined });
  return (
    <Space wrap style={{ marginBottom: 12 }}>
      {searchHint !== undefined && (
        <SearchInput words={search.q ?? ''} hint={searchHint} onSearch={(words) => change('q', words)} />
      )}
      {filters.map(({ key, label, options, usual }) => (
        <Select<string>
          key={key}
          style={{ minWidth: 120 }}
          aria-label={label}
          prefix={<span style={{ color: 'var(--quiet)' }}>{label}</span>}
          value={String(values[key] ?? usual ?? ALL)}
          onChange={(value) => change(key, value === (usual ?? ALL) ? '' : value)}
          options={[{ value: ALL, label: t('ui.filterAll') }, ...options]}
        />
      ))}
    </Space>
  );
}
