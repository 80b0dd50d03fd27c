import { CloseOutlined, CopyOutlined, PlusOutlined } from '@ant-design/icons';
import type { Schedule, Window } from '@suifang/contract/campaigns/settings.ts';
import { Button, Input, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { isWindow, weekdayNames } from './week.ts';

type Weekdays = Schedule['weekdays'];
const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
const MOST = 6;

function WindowInput({
  window,
  label,
  onChange,
  onRemove,
}: {
  window: Window;
  label: string;
  onChange: (window: Window) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const status = isWindow(window) ? {} : { status: 'error' as const };
  const field = (end: 'from' | 'to') => (
    <Input
      {...status}
      variant="borderless"
      maxLength={5}
      placeholder="00:00"
      aria-label={`${label} ${t(`campaigns.when.${end}`)}`}
      value={window[end]}
      onChange={(event) => onChange({ ...window, [end]: event.target.value.replace('：', ':') })}
    />
  );
  return (
    <span className="week-window" data-wrong={!isWindow(window)}>
      {field('from')}–{field('to')}
      <Button
        type="text"
        size="small"
        aria-label={t('campaigns.when.removeWindow', { window: `${window.from}–${window.to}` })}
        icon={<CloseOutlined />}
        onClick={onRemove}
      />
    </span>
  );
}

/** Several spans on each day of the week, in which may be called, or callers are taken. */
export function WeekWindows({
  value = {},
  onChange,
  emptyText,
}: {
  value?: Weekdays;
  onChange?: (value: Weekdays) => void;
  /** What a day without spans means. */
  emptyText: string;
}) {
  const { t } = useTranslation();
  const set = (day: (typeof days)[number], windows: Window[]) => onChange?.({ ...value, [day]: windows });
  return (
    <div className="week-windows">
      {days.map((day) => {
        const windows = value[day] ?? [];
        const name = t(`campaigns.when.days.${weekdayNames[day]}`);
        return (
          <div key={day} className="week-day">
            <span>{name}</span>
            {windows.map((window, index) => (
              <WindowInput
                // The position is all that names a span.
                // oxlint-disable-next-line react/no-array-index-key
                key={index}
                window={window}
                label={`${name} ${index + 1}`}
                onChange={(next) => set(day, windows.with(index, next))}
                onRemove={() => set(day, windows.toSpliced(index, 1))}
              />
            ))}
            {windows.length === 0 && <span className="quiet">{emptyText}</span>}
            {windows.length < MOST && (
              <Button
                type="text"
                size="small"
                aria-label={t('campaigns.when.addWindow', { day: name })}
                icon={<PlusOutlined />}
                onClick={() => set(day, [...windows, { from: '09:00', to: '11:30' }])}
              />
            )}
            {day === '1' && windows.length > 0 && (
              <Tooltip title={t('campaigns.when.copyMondayHint')}>
                <Button
                  type="link"
                  size="small"
                  icon={<CopyOutlined />}
                  onClick={() =>
                    onChange?.({
                      ...value,
                      ...Object.fromEntries(['2', '3', '4', '5'].map((to) => [to, windows])),
                    })
                  }
                >
                  {t('campaigns.when.copyMonday')}
                </Button>
              </Tooltip>
            )}
          </div>
        );
      })}
    </div>
  );
}
