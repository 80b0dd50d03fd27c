import { outcomeNames } from '@suifang/contract/campaigns/outcomes.ts';
import { useTranslation } from 'react-i18next';
import type { DeskDayRecentItem } from '../../api/__generated__/model/index.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useWord } from '../../ui/use-word.ts';
import { DialButton } from './DialButton.tsx';

/** One's own calls of today; whoever was not reached is called again from here. */
export function RecentCalls({ calls }: { calls: readonly DeskDayRecentItem[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-label={t('desk.recent.title')}>
      <h2>{t('desk.recent.title')}</h2>
      {calls.length === 0 && <p className="quiet">{t('desk.recent.none')}</p>}
      <ol className="desk-lines">
        {calls.map((call) => (
          <Recent key={call.callId} call={call} />
        ))}
      </ol>
    </section>
  );
}

function Recent({ call }: { call: DeskDayRecentItem }) {
  const { t } = useTranslation();
  const word = useWord();
  const { callId, direction, at, name, masked, isAnswered, outcome } = call;
  const how = outcome ? word(outcomeNames[outcome]) : isAnswered ? undefined : t('desk.call.missed');
  const isInternal = direction === 'internal';
  const who = name ?? t(isInternal ? 'desk.call.internal' : 'desk.who.unknown');
  return (
    <li>
      <strong>{who}</strong> <span className="tabular">{masked}</span>
      {!isInternal && (
        <span className="desk-line-end">
          <DialButton
            to={{ kind: 'call', callId }}
            label={who}
            reason={masked === null ? t('desk.call.hidden') : undefined}
          />
        </span>
      )}
      <span className="quiet desk-line-note">
        {[t(`desk.call.${direction}`), how].filter(Boolean).join(' · ')} · <RelativeTime at={at} />
      </span>
    </li>
  );
}
