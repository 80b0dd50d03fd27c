import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallbackTask } from '../../api/__generated__/model/index.ts';
import { hospitalTime } from '../../ui/hospital-time.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { TaskActions } from '../callbacks/TaskActions.tsx';
import { useOwnCallbacks } from './use-due-callbacks.ts';

/** Whom to ring, and when: one's own promises and those that anybody may keep. */
export function DueCallbacks() {
  const { t } = useTranslation();
  const { tasks, at } = useOwnCallbacks(true);
  const title = t('desk.due.title', { count: tasks.length });
  return (
    <section className="card" aria-label={title}>
      <h2>
        <Link to="/callbacks">{title}</Link>
      </h2>
      {tasks.length === 0 && <p className="quiet">{t('desk.due.none')}</p>}
      <ol className="desk-lines">
        {tasks.map((task) => (
          <Due key={task.id} task={task} isDue={new Date(task.dueAt).getTime() <= at} />
        ))}
      </ol>
    </section>
  );
}

function Due({ task, isDue }: { task: CallbackTask; isDue: boolean }) {
  const { t } = useTranslation();
  const { dueAt, patient, caller, assignedTo, comment } = task;
  return (
    <li>
      <StateTag tone={isDue ? 'red' : 'purple'}>{hospitalTime(dueAt).format('MM-DD HH:mm')}</StateTag>
      <strong>{patient?.name ?? caller}</strong>
      <span className="quiet">{t(assignedTo ? 'desk.due.mine' : 'desk.due.anyones')}</span>
      {comment && <div className="desk-line-note">{comment}</div>}
      <span className="desk-line-end">
        <TaskActions task={task} />
      </span>
    </li>
  );
}
