import { auditActions } from '@suifang/contract/audit.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useListAudit, useListAuditActors } from '../../api/__generated__/audit.ts';
import type { AuditLine, ListAuditParams } from '../../api/__generated__/model/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { exactTime } from '../../ui/moments.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { SearchChange } from '../../ui/table-search.ts';
import { useWord } from '../../ui/use-word.ts';
import { PeriodFilter } from '../calls/PeriodFilter.tsx';
import { AuditObject } from './AuditObject.tsx';
import { auditZh } from './words.zh.ts';

const filterKeys = ['actorId', 'action', 'from', 'to'] as const;
const noFilters: SearchChange = Object.fromEntries(filterKeys.map((key) => [key, undefined]));
const words: Readonly<Record<string, { zh: string; en: string }>> = auditActions;

/** Parts of the system that act by themselves. */
const isOwnPart = (name: string): name is keyof typeof auditZh.actors => Object.hasOwn(auditZh.actors, name);

const columnsOf = (t: TFunction, word: ReturnType<typeof useWord>): Column<AuditLine>[] => [
  {
    key: 'at',
    title: t('audit.at'),
    isSortable: true,
    render: ({ at }) => <span className="tabular">{exactTime(at)}</span>,
  },
  {
    key: 'actor',
    title: t('audit.actor'),
    render: ({ actor: { id, name } }) => (id === null && isOwnPart(name) ? t(`audit.actors.${name}`) : name),
  },
  {
    key: 'action',
    title: t('audit.action'),
    render: ({ action }) => (words[action] ? word(words[action]) : action),
  },
  { key: 'object', title: t('audit.object'), render: ({ object }) => <AuditObject object={object} /> },
  { key: 'reason', title: t('audit.reason'), render: ({ reason }) => reason ?? '–' },
  {
    key: 'address',
    title: t('audit.address'),
    isOptional: true,
    render: ({ address }) => <span className="tabular">{address ?? '–'}</span>,
  },
];

/** Who did what, the newest first. */
export function AuditPage() {
  const { t } = useTranslation();
  const word = useWord();
  const search = useSearch({ from: '/frame/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const actors = useListAuditActors().data?.items ?? [];
  const query = useListAudit(search as ListAuditParams, { query: { placeholderData: (before) => before } });
  const change = (next: SearchChange) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const isFiltered = filterKeys.some((key) => search[key] !== undefined);
  return (
    <>
      <PageHeader title={t('audit.title')} summary={t('audit.summary')} />
      <div className="card">
        <FilterBar<'actorId' | 'action'>
          search={search}
          onSearch={change}
          filters={[
            {
              key: 'actorId',
              label: t('audit.actor'),
              options: actors.map(({ id, name }) => ({ value: id, label: name })),
            },
            {
              key: 'action',
              label: t('audit.action'),
              options: Object.entries(words).map(([value, text]) => ({ value, label: word(text) })),
            },
          ]}
        />
        <PeriodFilter from={search.from} to={search.to} onSearch={change} />
        <DataTable
          name="audit"
          columns={columnsOf(t, word)}
          rowKey={({ seq }) => String(seq)}
          query={query}
          search={search}
          onSearch={change}
          empty={{ text: t('audit.empty') }}
          onClearFilters={isFiltered ? () => change(noFilters) : undefined}
        />
      </div>
    </>
  );
}
