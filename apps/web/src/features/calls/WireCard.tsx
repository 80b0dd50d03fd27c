import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallDetail } from '../../api/__generated__/model/index.ts';
import { Facts } from '../../ui/Facts.tsx';
import { hospitalTime } from '../../ui/hospital-time.ts';
import { usePartText } from './CallStaff.tsx';

type Wire = NonNullable<CallDetail['wire']>;

const clock = (at: string | null) => (at ? hospitalTime(at).format('HH:mm:ss') : '–');

/** What the line told, in its own codes: for administrators. */
export function WireCard({ wire }: { wire: Wire }) {
  const { t } = useTranslation();
  const yesNo = (value: boolean) => t(value ? 'calls.yes' : 'calls.no');
  return (
    <section className="card">
      <h2>{t('calls.wire')}</h2>
      <Facts
        columns={2}
        items={[
          { key: 'cause', label: t('calls.cause'), children: wire.cause ?? '–' },
          { key: 'sip', label: t('calls.sipCode'), children: wire.sipCode ?? '–' },
          { key: 'ringing', label: t('calls.ringing'), children: yesNo(wire.ringingSeen) },
          { key: 'media', label: t('calls.earlyMedia'), children: yesNo(wire.earlyMediaSeen) },
        ]}
      />
      {wire.legs.length > 0 && <Legs legs={wire.legs} />}
      {wire.events.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'events',
              label: t('calls.events', { count: wire.events.length }),
              children: <Events events={wire.events} legs={wire.legs} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Legs({ legs }: Pick<Wire, 'legs'>) {
  const { t } = useTranslation();
  const textOf = usePartText();
  return (
    <table className="call-table">
      <thead>
        <tr>
          <th scope="col">{t('calls.legs.party')}</th>
          <th scope="col">{t('calls.legs.started')}</th>
          <th scope="col">{t('calls.legs.ringing')}</th>
          <th scope="col">{t('calls.legs.answered')}</th>
          <th scope="col">{t('calls.legs.ended')}</th>
          <th scope="col">{t('calls.legs.codes')}</th>
        </tr>
      </thead>
      <tbody>
        {legs.map((leg) => (
          <tr key={leg.id}>
            <td>{textOf(leg.part, leg.staff?.name)}</td>
            <td className="call-clock">{clock(leg.startedAt)}</td>
            <td className="call-clock">{clock(leg.ringingAt)}</td>
            <td className="call-clock">{clock(leg.answeredAt)}</td>
            <td className="call-clock">{clock(leg.endedAt)}</td>
            <td className="call-clock">
              {leg.cause ?? '–'} / {leg.sipCode ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Events({ events, legs }: Pick<Wire, 'events' | 'legs'>) {
  const textOf = usePartText();
  const nameOf = (party: string): string => {
    const leg = legs.find((one) => one.party === party);
    return leg ? textOf(leg.part, leg.staff?.name) : party;
  };
  return (
    <ol className="call-signals">
      {events.map(({ at, type, party }, index) => (
        <li key={`${at}-${index}`}>
          <time dateTime={at}>{hospitalTime(at).format('HH:mm:ss.SSS')}</time> <code>{type}</code>
          {party !== null && <span className="quiet"> {nameOf(party)}</span>}
        </li>
      ))}
    </ol>
  );
}
