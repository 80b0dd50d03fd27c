import { useQueryClient } from '@tanstack/react-query';
import {
  getGetBrowserPhoneQueryKey,
  getGetOwnPresenceQueryKey,
  makeAgentReady,
  pauseAgent,
  signInAgent,
  signOutAgent,
} from '../../api/__generated__/agents.ts';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';

export type AgentActions = Readonly<{
  signIn: (phone: 'browser' | 'phone') => Promise<void>;
  signOut: () => Promise<void>;
  ready: () => Promise<void>;
  pause: (pauseCodeId: string) => Promise<void>;
}>;

/** What people do with their own state; what the server answers is what is shown. */
export function useAgentActions(): AgentActions {
  const client = useQueryClient();
  const showError = useShowError();
  const act = async (action: () => Promise<AgentPresence>): Promise<void> => {
    try {
      client.setQueryData(getGetOwnPresenceQueryKey(), await action());
    } catch (error) {
      showError(error);
      void client.invalidateQueries({ queryKey: getGetOwnPresenceQueryKey(), exact: true });
    }
  };
  // Every signing in makes another phone: what is known of the last one is nothing any more.
  const forgetPhone = () => client.removeQueries({ queryKey: getGetBrowserPhoneQueryKey() });
  return {
    signIn: (phone) => {
      forgetPhone();
      return act(() => signInAgent({ phone }));
    },
    signOut: () => act(() => signOutAgent()),
    ready: () => act(() => makeAgentReady()),
    pause: (pauseCodeId) => act(() => pauseAgent({ pauseCodeId })),
  };
}
