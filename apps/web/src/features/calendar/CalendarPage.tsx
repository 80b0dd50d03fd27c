import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetCalendar, useGetCalendarYear } from '../../api/__generated__/calendar.ts';
import type { CalendarOverview } from '../../api/__generated__/model/index.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { YearEditor } from './YearEditor.tsx';
import { hospitalTime } from '../../ui/hospital-time.ts';

function Year({ year }: { year: number }) {
  const { data, error, refetch } = useGetCalendarYear(year);
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data) return <TableSkeleton columns={4} rows={6} />;
  return <YearEditor key={year} calendar={data} />;
}

function Missing({ years, onChoose }: { years: readonly number[]; onChoose: (year: number) => void }) {
  const { t } = useTranslation();
  const [first] = years;
  if (first === undefined) return null;
  return (
    <Alert
      showIcon
      type="warning"
      style={{ marginBottom: 16 }}
      title={t('calendar.missingTitle', { years: years.join('、') })}
      description={t('calendar.missingText')}
      action={<Button onClick={() => onChoose(first)}>{t('calendar.enter', { year: first })}</Button>}
    />
  );
}

/** The years to choose from: those that are there, those that are missed, and the next one. */
function yearsOf({ years, missing }: CalendarOverview, current: number): number[] {
  const known = years.map(({ year }) => year);
  return [...new Set([...known, ...missing, current, current + 1])].toSorted((a, b) => a - b);
}

/** Public holidays and the weekends worked for them, a year at a time. */
export function CalendarPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('calendar.title')} summary={t('calendar.summary')} />
      <Years />
    </>
  );
}

function Years() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/calendar' });
  const [current] = useState(() => hospitalTime().year());
  const { year = current } = useSearch({ from: '/frame/calendar' });
  const { data, error, refetch } = useGetCalendar();
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data) return <TableSkeleton columns={4} rows={6} />;
  const choose = (next: number) =>
    void navigate({ search: next === current ? {} : { year: next }, replace: true });
  return (
    <>
      <Missing years={data.missing} onChoose={choose} />
      <div className="card">
        <Segmented<number>
          style={{ marginBottom: 16 }}
          value={year}
          onChange={choose}
          options={yearsOf(data, current).map((one) => ({
            value: one,
            label: t('calendar.year', { year: one }),
          }))}
        />
        <Year year={year} />
      </div>
    </>
  );
}
