import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetOwnPresence } from '../../api/__generated__/agents.ts';
import { useGetDeskCall } from '../../api/__generated__/desk.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CallDesk } from './CallDesk.tsx';
import './desk.css';
import { IdleDesk } from './IdleDesk.tsx';

/** The place where calls are taken: the call that is on, one that lacks its disposition, or the day so far. */
export function DeskPage() {
  const { t } = useTranslation();
  const { data: presence, error, refetch } = useGetOwnPresence({ query: { retry: false } });
  const [opened, setOpened] = useState<string>();
  if (presence === null) return <Notice title={t('desk.notOneTitle')} text={t('desk.notOneText')} />;
  if (error && !presence) return <LoadError error={error} retry={refetch} />;
  if (!presence) return <PageLoading />;
  const callId = presence.callId ?? opened;
  if (callId === undefined) return <IdleDesk presence={presence} onOpen={setOpened} />;
  return (
    <OneCall
      key={callId}
      callId={callId}
      isCurrent={presence.callId !== null}
      isWrappingUp={presence.state === 'wrap_up'}
      onDone={() => setOpened(undefined)}
    />
  );
}

function OneCall({
  callId,
  ...rest
}: {
  callId: string;
  isCurrent: boolean;
  isWrappingUp: boolean;
  onDone: () => void;
}) {
  const { data, error, refetch } = useGetDeskCall(callId);
  // The patient is the first line, wherever the page stood when the call came.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  return <CallDesk call={data} {...rest} />;
}
