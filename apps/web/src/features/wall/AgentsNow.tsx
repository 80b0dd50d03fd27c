import { useTranslation } from 'react-i18next';
import { useListPauseCodes } from '../../api/__generated__/agents.ts';
import type { AgentPresence, WallAgentsItem } from '../../api/__generated__/model/index.ts';
import { Duration } from '../../ui/Duration.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useIsPast, useSince } from '../../ui/use-since.ts';
import { agentTones } from '../desk/states.ts';
import { RatingAverage } from '../ratings/RatingAverage.tsx';
import { SuperviseMenu } from './SuperviseMenu.tsx';

const order: ReadonlyArray<AgentPresence['state']> = [
  'ringing',
  'reserved',
  'talking',
  'hold',
  'wrap_up',
  'idle',
  'paused',
  'unreachable',
  'signed_out',
];

/** Everybody who takes calls: their state and how long, their day, and what a supervisor can do about it. */
export function AgentsNow({
  days,
  presence,
}: {
  days: readonly WallAgentsItem[];
  presence: readonly AgentPresence[];
}) {
  const { t } = useTranslation();
  if (presence.length === 0) return null;
  const inOrder = presence.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  return (
    <section className="card" aria-label={t('wall.agents')}>
      <h2>{t('wall.agents')}</h2>
      <table className="wall-table">
        <thead>
          <tr>
            <th>{t('wall.agent')}</th>
            <th>{t('wall.state')}</th>
            <th>{t('wall.inQueues')}</th>
            <th>{t('wall.calls')}</th>
            <th>{t('wall.talk')}</th>
            <th>{t('wall.wrapUp')}</th>
            <th>{t('wall.pause')}</th>
            <th>{t('ratings.title')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {inOrder.map((one) => (
            <OneAgent
              key={one.staffId}
              presence={one}
              day={days.find(({ staffId }) => staffId === one.staffId)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OneAgent({ presence, day }: { presence: AgentPresence; day: WallAgentsItem | undefined }) {
  const { name, agentNo, extension } = presence;
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        <span className="quiet tabular">
          {agentNo} · {extension}
        </span>
      </th>
      <td>
        <StateNow presence={presence} />
      </td>
      <td className="quiet">{day?.queues.join('、')}</td>
      <td className="tabular">{day?.calls ?? 0}</td>
      <td>
        <Duration ms={day?.talkMs ?? 0} />
      </td>
      <td>
        <Duration ms={day?.wrapUpMs ?? 0} />
      </td>
      <td>
        <Duration ms={day?.pauseMs ?? 0} />
      </td>
      <td>{day ? <RatingAverage ratings={day.ratings} /> : '–'}</td>
      <td>
        <SuperviseMenu presence={presence} />
      </td>
    </tr>
  );
}

function StateNow({ presence: { state, since, until, pauseCodeId } }: { presence: AgentPresence }) {
  const { t } = useTranslation();
  const { data } = useListPauseCodes({ query: { staleTime: Number.POSITIVE_INFINITY } });
  const time = useSince(since);
  const isTooLong = useIsPast(state === 'paused' ? until : null);
  const reason = data?.items.find(({ id }) => id === pauseCodeId);
  const name = state === 'paused' && reason ? reason.name : t(`desk.states.${state}`);
  return (
    <StateTag tone={isTooLong ? 'red' : agentTones[state]}>
      {isTooLong ? t('desk.pausedTooLong', { name }) : name}
      {state !== 'signed_out' && <span className="state-since">{time}</span>}
    </StateTag>
  );
}
