import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getGetCalendarYearQueryKey, useChangeCalendarYear } from '../../api/__generated__/calendar.ts';
import type { CalendarDay, CalendarYear } from '../../api/__generated__/model/index.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useShowError } from '../../ui/use-show-error.ts';
import { YearGrid } from './YearGrid.tsx';

const tones = { published: 'green', edited: 'blue', none: 'amber' } as const;

/** The special days of one year, changed as a whole and then saved. */
export function YearEditor({ calendar }: { calendar: CalendarYear }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const showError = useShowError();
  // With the revision that it began on: a newer one that is loaded meanwhile must not hide that somebody else has saved.
  const [draft, setDraft] = useState<Readonly<{ days: readonly CalendarDay[]; revision: string }>>();
  const { year, published } = calendar;
  const days = draft?.days ?? calendar.days;
  const { revision } = draft ?? calendar;
  const change = (next: readonly CalendarDay[]): void => setDraft({ days: next, revision });
  const save = useChangeCalendarYear({
    mutation: {
      onSuccess: async (saved) => {
        client.setQueryData(getGetCalendarYearQueryKey(year), saved);
        setDraft(undefined);
        void message.success(t('calendar.saved'));
        await client.invalidateQueries({ queryKey: ['/api/calendar'] });
      },
      onError: showError,
    },
  });
  const source = calendar.source ?? 'none';
  const count = (kind: CalendarDay['kind']) => days.filter((special) => special.kind === kind).length;
  return (
    <>
      <div className="calendar-bar">
        <StateTag tone={tones[source]}>{t(`calendar.source.${source}`)}</StateTag>
        <span>{t('calendar.totals', { holidays: count('holiday'), workdays: count('workday') })}</span>
        <span style={{ color: 'var(--quiet)' }}>{t(draft ? 'calendar.unsaved' : 'calendar.hint')}</span>
        <Space>
          {calendar.source !== 'published' && (
            <ReasonButton
              reason={published ? undefined : t('calendar.notPublished')}
              onClick={() => change(published ?? [])}
            >
              {t(calendar.source ? 'calendar.usePublished' : 'calendar.fillPublished')}
            </ReasonButton>
          )}
          {draft && <Button onClick={() => setDraft(undefined)}>{t('calendar.discard')}</Button>}
          <Button
            type="primary"
            disabled={!draft}
            loading={save.isPending}
            onClick={() => save.mutate({ year, data: { revision, days: [...days] } })}
          >
            {t('ui.save')}
          </Button>
        </Space>
      </div>
      <YearGrid year={year} days={days} onChange={change} />
    </>
  );
}
