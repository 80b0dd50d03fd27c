import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useListCallbackTasks } from '../../api/__generated__/callbacks.ts';
import type { CallbackTask } from '../../api/__generated__/model/index.ts';
import { useCurrentStaff } from '../../api/session.ts';

/** Time passes without an event: what has come due meanwhile is asked for this often. */
const LOOK_AGAIN_MS = 60_000;
const SHOWN = 20;
/** Timers of a browser reach no further than 31 bits of ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Whom somebody has to ring, and whom anybody of theirs may: the longest due first. `at`: as of when, epoch ms. */
export function useOwnCallbacks(isWanted: boolean): Readonly<{ tasks: readonly CallbackTask[]; at: number }> {
  const { id } = useCurrentStaff();
  const { data, dataUpdatedAt } = useListCallbackTasks(
    { state: 'open', sort: 'dueAt', pageSize: SHOWN },
    { query: { enabled: isWanted, refetchInterval: LOOK_AGAIN_MS } },
  );
  const tasks = (data?.items ?? []).filter(({ assignedTo }) => assignedTo === null || assignedTo.id === id);
  return { tasks, at: dataUpdatedAt };
}

/** Tasks of which this browser's person has been reminded. */
const told = new Set<string>();

/** Reminds somebody of a call that they have promised, once, when it is due. */
export function useDueReminder(isAgent: boolean): void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const { id } = useCurrentStaff();
  const { tasks } = useOwnCallbacks(isAgent);
  useEffect(() => {
    const dueIn = ({ dueAt }: CallbackTask): number => new Date(dueAt).getTime() - Date.now();
    const mine = tasks.filter(
      (task) => task.assignedTo?.id === id && !told.has(task.id) && dueIn(task) < LONGEST_TIMER_MS,
    );
    const timers = mine.map((task) =>
      setTimeout(
        () => {
          told.add(task.id);
          notification.info({
            key: task.id,
            title: t('desk.due.now', { name: task.patient?.name ?? task.caller }),
            description: task.comment,
            duration: 0,
          });
        },
        Math.max(0, dueIn(task)),
      ),
    );
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [tasks, id, notification, t]);
}
