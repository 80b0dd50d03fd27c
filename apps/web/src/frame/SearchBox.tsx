import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AutoComplete, Input, type InputRef } from 'antd';
import type { ParseKeys } from 'i18next';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentStaff } from '../api/session.ts';
import { useIsAgent } from '../features/desk/use-presence.ts';
import { isTyping } from '../ui/is-typing.ts';
import { type Hit, searchSources } from './search.ts';

function HitLine({ hit }: { hit: Hit }) {
  return (
    <span style={{ display: 'flex', justifyContent: 'space-between', gap: 16 }}>
      {hit.title}
      <span style={{ color: 'var(--quiet)' }}>{hit.detail}</span>
    </span>
  );
}

type Found = Readonly<{ label: ParseKeys; hits: readonly Hit[] }>;

/** Finds patients, calls, campaigns and pages from anywhere; `/` comes here. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { permissions } = useCurrentStaff();
  const isAgent = useIsAgent();
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.trim());
  const input = useRef<InputRef>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const { data: groups } = useQuery<readonly Found[]>({
    queryKey: ['search', sought, isAgent],
    enabled: sought !== '',
    placeholderData: (before) => before,
    queryFn: async ({ signal }) => {
      const usable = searchSources.filter(
        ({ permission }) => !permission || permissions.includes(permission),
      );
      const found = usable.map(async ({ label, find }) => ({
        label,
        hits: await find(sought, { t, permissions, isAgent, signal }),
      }));
      return (await Promise.all(found)).filter(({ hits }) => hits.length > 0);
    },
  });
  const options = (groups ?? []).map(({ label, hits }) => ({
    label: t(label),
    options: hits.map((hit) => ({ value: hit.to, key: hit.key, label: <HitLine hit={hit} /> })),
  }));
  return (
    <AutoComplete
      className="top-bar-search"
      value={words}
      options={sought === '' ? [] : options}
      notFoundContent={sought !== '' && groups ? t('frame.searchNothing') : null}
      defaultActiveFirstOption
      onChange={setWords}
      onSelect={(to: string) => {
        setWords('');
        input.current?.blur();
        void navigate({ to });
      }}
    >
      <Input
        ref={input}
        prefix={<SearchOutlined style={{ color: 'var(--quiet)' }} />}
        suffix={<kbd>/</kbd>}
        placeholder={t('frame.searchHint')}
        aria-label={t('ui.search')}
        variant="filled"
      />
    </AutoComplete>
  );
}
