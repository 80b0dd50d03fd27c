import { useCountNewVoicemails } from '../../api/__generated__/voicemail.ts';
import { MenuCount } from '../../ui/MenuCount.tsx';

/** Beside the menu's entry: messages that nobody has taken. */
export function NewMessages() {
  return <MenuCount count={useCountNewVoicemails().data?.count} />;
}
