import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialButton } from './DialButton.tsx';

/** A number that stands nowhere is typed here. */
export function DialField() {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const text = number.trim();
  return (
    <section className="card" aria-label={t('desk.dial.title')}>
      <h2>{t('desk.dial.title')}</h2>
      <div className="desk-dial">
        <Input
          aria-label={t('desk.dial.number')}
          placeholder={t('desk.dial.number')}
          inputMode="tel"
          autoComplete="off"
          maxLength={30}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
        <DialButton
          type="primary"
          size="middle"
          to={{ kind: 'number', number: text }}
          reason={text.length < 2 ? t('desk.dial.typeFirst') : undefined}
          onDialled={() => setNumber('')}
        />
      </div>
    </section>
  );
}
