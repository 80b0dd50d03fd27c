import { useCountNewCallbackTasks } from '../../api/__generated__/callbacks.ts';
import { MenuCount } from '../../ui/MenuCount.tsx';

/** Beside the menu's entry: call-backs that are due and nobody has taken. */
export function NewCallbacks() {
  return <MenuCount count={useCountNewCallbackTasks().data?.count} />;
}
