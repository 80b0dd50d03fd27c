import { outcomeNames, targetResultNames } from '@suifang/contract/campaigns/outcomes.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeskCallEarlierItem } from '../../api/__generated__/model/index.ts';
import { usePermission } from '../../api/session.ts';
import { Duration } from '../../ui/Duration.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useWord } from '../../ui/use-word.ts';

/** The calls of before with a patient: what came of each, how long it was, and what was written down. */
export function EarlierCalls({ calls }: { calls: readonly DeskCallEarlierItem[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('desk.call.earlier')}</h3>
      {calls.length === 0 && <p className="quiet">{t('desk.call.first')}</p>}
      <ol className="desk-lines">
        {calls.map((one) => (
          <Earlier key={one.callId} call={one} />
        ))}
      </ol>
    </>
  );
}

function Earlier({ call }: { call: DeskCallEarlierItem }) {
  const { t } = useTranslation();
  const mayRead = usePermission('calls.read');
  const { dialId, direction, at, staff, disposition, durationMs, note } = call;
  const about = [
    t(`desk.call.${direction}`),
    useEnd(call),
    staff,
    disposition && t(`desk.dispositions.${disposition}`),
  ];
  return (
    <li>
      <span className="quiet">
        <RelativeTime at={at} />
      </span>
      {about.filter(Boolean).join(' · ')}
      {durationMs !== null && (
        <span className="quiet">
          <Duration ms={durationMs} />
        </span>
      )}
      {dialId && mayRead && (
        <Link className="desk-line-end" to="/calls/$callId" params={{ callId: dialId }}>
          {t('patients.timeline.whatHappened')}
        </Link>
      )}
      {note && <div className="desk-line-note">{note}</div>}
    </li>
  );
}

/** What came of it: the result of the conversation, else of the dial. */
function useEnd({ isAnswered, result, outcome }: DeskCallEarlierItem): string | undefined {
  const { t } = useTranslation();
  const word = useWord();
  if (result) return word(targetResultNames[result]);
  if (outcome) return word(outcomeNames[outcome]);
  return isAnswered ? undefined : t('desk.call.missed');
}
