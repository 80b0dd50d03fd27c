import { useTranslation } from 'react-i18next';
import type { IncomingCallDetail } from '../../api/__generated__/model/index.ts';
import { hospitalTime } from '../../ui/hospital-time.ts';

const hows = [
  'answered',
  'not-answered',
  'rejected',
  'caller-left',
  'not-connected',
  'answered-elsewhere',
] as const;

/** Where the caller waited and who was asked to take them, in order. */
export function Stays({ call }: { call: IncomingCallDetail }) {
  const { t } = useTranslation();
  const howOf = (how: string | null) => hows.find((one) => one === how);
  const lines = call.stays.flatMap((stay) => [
    { at: stay.enteredAt, text: t('incoming.entered', { queue: stay.queue }) },
    ...stay.offers.map(({ agent, at, how }) => {
      const known = howOf(how);
      return { at, text: t(known ? `incoming.offers.${known}` : 'incoming.offered', { agent }) };
    }),
    ...(stay.endedAt === null
      ? []
      : [{ at: stay.endedAt, text: t(`incoming.stays.${stay.state}`, { queue: stay.queue }) }]),
  ]);
  if (lines.length === 0) return <p className="quiet">{t('incoming.noStay')}</p>;
  return (
    <ol className="call-timeline">
      {lines.map(({ at, text }) => (
        <li key={`${at} ${text}`} data-tone="grey">
          <time dateTime={at}>{hospitalTime(at).format('HH:mm:ss')}</time>
          <div>{text}</div>
        </li>
      ))}
    </ol>
  );
}
