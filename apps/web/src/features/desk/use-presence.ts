import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getGetOwnPresenceQueryKey, useGetOwnPresence } from '../../api/__generated__/agents.ts';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';
import { useCurrentStaff, usePermission } from '../../api/session.ts';
import { onLiveEvent } from '../../ui/use-live-events.ts';

/** One's own state as the server tells it; undefined for whoever is no agent. Never guessed, never late. */
export function usePresence(): AgentPresence | undefined {
  const { id } = useCurrentStaff();
  const client = useQueryClient();
  const presence = useKnownPresence();
  useEffect(
    () =>
      onLiveEvent(({ type, subjectId }) => {
        // One's own call is on the screen at once; lists may wait for their turn.
        if (type === 'agent.changed' && subjectId === id)
          void client.invalidateQueries({ queryKey: getGetOwnPresenceQueryKey(), exact: true });
      }),
    [client, id],
  );
  return presence;
}

/** Whether this person takes calls. */
export const useIsAgent = (): boolean => useKnownPresence() !== undefined;

/** What is known of one's own state at this moment. */
export function useKnownPresence(): AgentPresence | undefined {
  const mayUse = usePermission('desk.use');
  return useGetOwnPresence({ query: { enabled: mayUse, retry: false } }).data ?? undefined;
}
