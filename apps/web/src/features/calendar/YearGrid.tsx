import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/__generated__/model/index.ts';
import { DayButton } from './DayButton.tsx';
import './calendar.css';
import { monthDays } from './month-days.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Twelve months at a glance; every day can be changed. */
export function YearGrid({
  year,
  days,
  onChange,
}: {
  year: number;
  days: readonly CalendarDay[];
  onChange: (days: readonly CalendarDay[]) => void;
}) {
  const { t } = useTranslation();
  const byDay = new Map(days.map((special) => [special.day, special]));
  const change = (day: string, special: CalendarDay | undefined) => {
    const others = days.filter((one) => one.day !== day);
    onChange(special ? [...others, special].toSorted((a, b) => a.day.localeCompare(b.day)) : others);
  };
  return (
    <div className="calendar-year">
      {months.map((month) => (
        <section key={month} className="calendar-month">
          <h3>{t('calendar.month', { month })}</h3>
          <div className="calendar-days">
            {weekdays.map((weekday) => (
              <span key={weekday}>{t(`calendar.weekdays.${weekday}`)}</span>
            ))}
            {monthDays(year, month).map((day, index) =>
              day === undefined ? (
                <i key={`before-${index}`} />
              ) : (
                <DayButton
                  key={day}
                  day={day}
                  special={byDay.get(day)}
                  onChange={(special) => change(day, special)}
                />
              ),
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
