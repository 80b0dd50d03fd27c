import type { IncomingResult } from '@suifang/contract/incoming-calls.ts';
import { Link } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WallQueuesItem } from '../../api/__generated__/model/index.ts';
import { shareText } from '../reports/share.ts';
import { Duration } from '../../ui/Duration.tsx';
import { useSince } from '../../ui/use-since.ts';

const percent = (share: number | null) => (share === null ? '–' : shareText(share, 1));

/** Each queue: who waits now, who is there, and the day so far. */
export function QueuesNow({ queues, day }: { queues: readonly WallQueuesItem[]; day: string }) {
  const { t } = useTranslation();
  if (queues.length === 0) return null;
  return (
    <section className="card" aria-label={t('wall.queues')}>
      <h2>{t('wall.queues')}</h2>
      <table className="wall-table">
        <thead>
          <tr>
            <th>{t('wall.queue')}</th>
            <th>{t('wall.waiting')}</th>
            <th>{t('wall.longest')}</th>
            <th>{t('wall.there')}</th>
            <th>{t('wall.offered')}</th>
            <th>{t('wall.answered')}</th>
            <th>{t('wall.abandoned')}</th>
            <th>{t('wall.callbacks')}</th>
            <th>{t('wall.messages')}</th>
            <th>{t('wall.serviceLevel')}</th>
            <th>{t('wall.averageAnswer')}</th>
            <th>{t('wall.averageHandle')}</th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <OneQueue key={queue.id} queue={queue} day={day} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OneQueue({ queue, day }: { queue: WallQueuesItem; day: string }) {
  const { t } = useTranslation();
  const counted = (count: number, result?: IncomingResult) => (
    <Link
      to="/incoming"
      search={{ queueId: queue.id, from: day, to: day, ...(result !== undefined && { result }) }}
      className="tabular"
    >
      {count}
    </Link>
  );
  const seconds = { seconds: queue.serviceLevelMs / 1000 };
  return (
    <tr>
      <th scope="row">{queue.name}</th>
      <td className={queue.waiting > 0 ? 'wall-alert' : undefined}>{counted(queue.waiting, 'waiting')}</td>
      <td className="tabular">
        {queue.longestWaitSince === null ? '–' : <Since at={queue.longestWaitSince} />}
      </td>
      <td className="tabular">{t('wall.idleOf', { idle: queue.idle, signedIn: queue.signedIn })}</td>
      <td>{counted(queue.offered)}</td>
      <td>{counted(queue.answered, 'answered')}</td>
      <td>
        {counted(queue.abandoned, 'abandoned')}{' '}
        <span className="quiet tabular">
          {percent(queue.abandonedShare)}
          {queue.shortAbandoned > 0 && ` · ${t('wall.short', { count: queue.shortAbandoned })}`}
        </span>
      </td>
      <td>{counted(queue.callbacks, 'callback')}</td>
      <td>{counted(queue.messages, 'message')}</td>
      <td className="tabular">
        <Tooltip title={t('wall.serviceLevelText', { ...queue, ...seconds })}>
          <span>
            {percent(queue.serviceLevel)} / {percent(queue.serviceLevelWithAbandoned)}
          </span>
        </Tooltip>
      </td>
      <td>{queue.averageAnswerMs === null ? '–' : <Duration ms={queue.averageAnswerMs} />}</td>
      <td>{queue.averageHandleMs === null ? '–' : <Duration ms={queue.averageHandleMs} />}</td>
    </tr>
  );
}

function Since({ at }: { at: string }) {
  return <>{useSince(at)}</>;
}
