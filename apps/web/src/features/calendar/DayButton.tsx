import { Button, Input, Popover, Radio, Space, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/__generated__/model/index.ts';
import { isWeekend } from './month-days.ts';

type Kind = CalendarDay['kind'] | 'ordinary';

/** One day of the year: what it is, and a small form to make it something else. */
export function DayButton({
  day,
  special,
  onChange,
}: {
  day: string;
  special: CalendarDay | undefined;
  onChange: (special: CalendarDay | undefined) => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('ordinary');
  const [name, setName] = useState('');
  const open = (next: boolean): void => {
    setIsOpen(next);
    if (!next) return;
    setKind(special?.kind ?? 'ordinary');
    setName(special?.name ?? '');
  };
  const apply = (): void => {
    onChange(kind === 'ordinary' ? undefined : { day, kind, name: name.trim() });
    setIsOpen(false);
  };
  const kinds: readonly Kind[] = isWeekend(day)
    ? ['ordinary', 'holiday', 'workday']
    : ['ordinary', 'holiday'];
  const form = (
    <Space orientation="vertical" style={{ width: 220 }}>
      <Radio.Group value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
        <Space orientation="vertical">
          {kinds.map((key) => (
            <Radio key={key} value={key}>
              {t(`calendar.${key}`)}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
      {kind !== 'ordinary' && (
        <Input
          maxLength={20}
          aria-label={t('calendar.name')}
          placeholder={t('calendar.nameHint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={() => name.trim() !== '' && apply()}
        />
      )}
      <Button
        type="primary"
        size="small"
        disabled={kind !== 'ordinary' && name.trim() === ''}
        onClick={apply}
      >
        {t('calendar.apply')}
      </Button>
    </Space>
  );
  const meaning = special ? `${special.name} ${t(`calendar.${special.kind}`)}` : undefined;
  const shown = `${Number(day.slice(8))}${special ? t(`calendar.${special.kind}Mark`) : ''}`;
  return (
    <Popover trigger="click" title={day} content={form} open={isOpen} onOpenChange={open} destroyOnHidden>
      <Tooltip title={isOpen ? undefined : meaning}>
        <button
          type="button"
          className="calendar-day"
          // Whoever speaks to the machine says what stands there.
          aria-label={[shown, day, meaning].filter(Boolean).join(' ')}
          {...(isWeekend(day) ? { 'data-weekend': '' } : {})}
          {...(special
            ? { 'data-kind': special.kind, 'data-tone': special.kind === 'holiday' ? 'green' : 'amber' }
            : {})}
        >
          {Number(day.slice(8))}
          {special && <sup>{t(`calendar.${special.kind}Mark`)}</sup>}
        </button>
      </Tooltip>
    </Popover>
  );
}
