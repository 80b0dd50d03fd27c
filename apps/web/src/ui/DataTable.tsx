import { Table } from 'antd';
import type { TablePaginationConfig, TableProps } from 'antd';
import type { Key, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChoice } from './ColumnChoice.tsx';
import './data-table.css';
import { LoadError } from './LoadError.tsx';
import { Notice } from './Notice.tsx';
import { pageSizes, type SearchChange, type TableSearch, USUAL_PAGE_SIZE } from './table-search.ts';
import { TableSkeleton } from './TableSkeleton.tsx';
import { useHiddenColumns } from './use-hidden-columns.ts';

export type Column<Row> = Readonly<{
  /** The API's name of the field when `isSortable`. */
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  isSortable?: boolean;
  /** May be hidden; the browser remembers. */
  isOptional?: boolean;
  align?: 'left' | 'right';
  width?: number | string;
}>;

type Page<Row> = Readonly<{ items: readonly Row[]; total: number; page: number; pageSize: number }>;

type Props<Row> = Readonly<{
  /** Under this name the browser remembers the choice of columns. */
  name: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** The query of the page shown. */
  query: { data?: Page<Row> | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };
  search: TableSearch;
  onSearch: (change: SearchChange) => void;
  /** What belongs here, and the button that brings it. */
  empty: { text: string; action?: ReactNode };
  /** Set while something is filtered: an empty list then says so and offers to clear. */
  onClearFilters?: (() => void) | undefined;
  onRowClick?: (row: Row) => void;
  selection?:
    | {
        keys: readonly Key[];
        onChange: (keys: Key[]) => void;
        actions: ReactNode;
        /** Rows that cannot be chosen have no use for the actions. */
        canSelect?: (row: Row) => boolean;
      }
    | undefined;
}>;

const stickyBelowTopBar = { offsetHeader: 48 };

/** The first page and the usual size stay out of the address. */
function pageChange({ current, pageSize }: TablePaginationConfig): SearchChange {
  return {
    page: current === 1 ? undefined : current,
    pageSize: pageSize === USUAL_PAGE_SIZE ? undefined : pageSize,
  };
}

const sortOrders = { asc: 'ascend', desc: 'descend' } as const;

function sortOf(sort: string | undefined, key: string): 'ascend' | 'descend' | null {
  if (sort === key) return sortOrders.asc;
  return sort === `-${key}` ? sortOrders.desc : null;
}

/** A row that opens something: by mouse, or by `Enter` once the keyboard has come to it. */
const linkRow = (open: () => void) => ({
  className: 'data-table-link',
  tabIndex: 0,
  onClick: open,
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) open();
  },
});

/** A list whose pages, order and filters live on the server and in the address. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { columns, query, search, onSearch, selection, onRowClick } = props;
  const { t } = useTranslation();
  const [hidden, setHidden] = useHiddenColumns(props.name);
  const shown = columns.filter((column) => !(column.isOptional && hidden.includes(column.key)));
  if (query.error && !query.data) return <LoadError error={query.error} retry={query.refetch} />;
  if (!query.data) return <TableSkeleton columns={shown.length} rows={8} />;

  const { items, total, page, pageSize } = query.data;
  const onChange: TableProps<Row>['onChange'] = (
    pagination: TablePaginationConfig,
    _filters,
    sorter,
    { action },
  ) => {
    const sorted = Array.isArray(sorter) ? sorter[0] : sorter;
    const sort = sorted?.order
      ? `${sorted.order === 'descend' ? '-' : ''}${String(sorted.columnKey)}`
      : undefined;
    if (action === 'sort') onSearch({ sort, page: undefined });
    else onSearch(pageChange(pagination));
  };
  const empty = props.onClearFilters ? (
    <Notice text={t('ui.noResult')} action={<a onClick={props.onClearFilters}>{t('ui.clearFilters')}</a>} />
  ) : (
    <Notice text={props.empty.text} action={props.empty.action} />
  );
  return (
    <div className="data-table">
      {selection && selection.keys.length > 0 && (
        <div className="data-table-bulk" role="toolbar">
          <span>{t('ui.selected', { count: selection.keys.length })}</span>
          {selection.actions}
          <a onClick={() => selection.onChange([])}>{t('ui.clearSelection')}</a>
        </div>
      )}
      <Table<Row>
        size="small"
        rowKey={props.rowKey}
        dataSource={[...items]}
        loading={{ spinning: query.isFetching, delay: 400 }}
        sticky={stickyBelowTopBar}
        // What scrolls must be reached by the keyboard, and an empty table has nothing to stop at.
        {...(items.length > 0 && { scroll: { x: 'max-content' } })}
        locale={{ emptyText: empty }}
        onChange={onChange}
        columns={shown.map((column) => ({
          key: column.key,
          title: column.title,
          render: (_value: unknown, row: Row) => column.render(row),
          sorter: column.isSortable ?? false,
          sortOrder: sortOf(search.sort, column.key),
          align: column.align ?? 'left',
          ...(column.width === undefined ? {} : { width: column.width }),
        }))}
        pagination={{
          current: page,
          pageSize,
          total,
          showSizeChanger: true,
          pageSizeOptions: [...pageSizes],
          showTotal: () => t('ui.total', { total: total.toLocaleString() }),
          hideOnSinglePage: total <= USUAL_PAGE_SIZE,
        }}
        {...(selection
          ? {
              rowSelection: {
                selectedRowKeys: [...selection.keys],
                onChange: selection.onChange,
                getCheckboxProps: (row) => ({ disabled: !(selection.canSelect?.(row) ?? true) }),
              },
            }
          : {})}
        {...(onRowClick ? { onRow: (row: Row) => linkRow(() => onRowClick(row)) } : {})}
      />
      {columns.some((column) => column.isOptional) && (
        <ColumnChoice
          columns={columns.filter((column) => column.isOptional)}
          hidden={hidden}
          onChange={setHidden}
        />
      )}
    </div>
  );
}
