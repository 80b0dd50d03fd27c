import { AutoComplete } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListAgentPresence } from '../../api/__generated__/agents.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { DialButton } from './DialButton.tsx';

/** A number that stands nowhere is typed here; so is a colleague, by extension or name. */
export function DialField() {
  const { t } = useTranslation();
  const { id: ownId } = useCurrentStaff();
  const { data } = useListAgentPresence();
  const [number, setNumber] = useState('');
  const text = number.trim();
  const colleagues = (data?.items ?? [])
    .filter(({ staffId, state }) => staffId !== ownId && state !== 'signed_out')
    .filter(({ name, extension }) => text !== '' && `${extension} ${name}`.includes(text))
    .map(({ extension, name, state }) => ({
      value: extension,
      label: `${extension} ${name} · ${t(`desk.states.${state}`)}`,
    }));
  return (
    <section className="card" aria-label={t('desk.dial.title')}>
      <h2>{t('desk.dial.title')}</h2>
      <div className="desk-dial">
        <AutoComplete<string>
          aria-label={t('desk.dial.number')}
          placeholder={t('desk.dial.number')}
          className="desk-dial-number"
          options={colleagues}
          maxLength={30}
          value={number}
          onChange={(next) => setNumber(next)}
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
