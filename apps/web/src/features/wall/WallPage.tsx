import { useTranslation } from 'react-i18next';
import { useListAgentPresence } from '../../api/__generated__/agents.ts';
import { useGetWall } from '../../api/__generated__/wall.ts';
import { usePermission } from '../../api/session.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AgentsNow } from './AgentsNow.tsx';
import { LinesNow } from './LinesNow.tsx';
import { QueuesNow } from './QueuesNow.tsx';
import './wall.css';

/** What a supervisor watches: queues, people, lines. Every number opens what it counts. */
export function WallPage() {
  const { t } = useTranslation();
  const maySetUp = usePermission('queues.write');
  const { data, error, refetch } = useGetWall();
  const { data: presence } = useListAgentPresence();
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  const isEmpty = data.queues.length + data.agents.length + data.campaigns.length === 0;
  return (
    <>
      <PageHeader title={t('wall.title')} summary={t('wall.summary')} />
      {isEmpty ? (
        <Notice
          title={t('wall.emptyTitle')}
          text={t(maySetUp ? 'wall.emptyText' : 'wall.emptyAsk')}
          action={
            maySetUp && (
              <LinkButton color="primary" variant="solid" to="/inbound-routes">
                {t('wall.setUp')}
              </LinkButton>
            )
          }
        />
      ) : (
        <div className="wall">
          <QueuesNow queues={data.queues} day={data.day} />
          <AgentsNow days={data.agents} presence={presence?.items ?? []} />
          <LinesNow campaigns={data.campaigns} trunks={data.trunks} />
        </div>
      )}
    </>
  );
}
