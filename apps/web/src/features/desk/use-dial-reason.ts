import { dialStates } from '@suifang/contract/dial-out.ts';
import { useTranslation } from 'react-i18next';
import type { AgentPresence } from '../../api/__generated__/model/index.ts';

/** Why somebody cannot call from their desk at this moment; undefined: they can. The server goes by the same table. */
export function useDialReason(presence: AgentPresence | undefined): string | undefined {
  const { t } = useTranslation();
  if (!presence) return undefined;
  const { state, isReachable } = presence;
  if (state === 'signed_out') return t('desk.dial.signInFirst');
  if (state === 'unreachable') return t('desk.dial.noPhone');
  if (!dialStates.some((allowed) => allowed === state)) return t('desk.dial.inCall');
  return isReachable ? undefined : t('desk.dial.noPhone');
}
