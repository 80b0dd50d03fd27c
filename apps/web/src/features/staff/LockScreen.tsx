import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CurrentStaff } from '../../api/__generated__/model/index.ts';
import { sessionQuery } from '../../api/session.ts';
import { unlockPage } from '../../api/session-state.ts';
import { SignInCard } from './SignInCard.tsx';
import { SignInForm } from './SignInForm.tsx';

// A modal dialog lies over everything, also over open dialogs of the page, and nothing below it can be reached.
const cover = (dialog: HTMLDialogElement | null): void => {
  dialog?.showModal();
  dialog?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
};

/** Over a page whose session has ended. The same person goes on where they were; anybody else starts afresh. */
export function LockScreen({ staff }: { staff: CurrentStaff }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const goOn = (next: CurrentStaff): void => {
    if (next.id !== staff.id || next.mustChangePassword) {
      window.location.assign('/');
      return;
    }
    client.setQueryData(sessionQuery.queryKey, next);
    unlockPage();
    void client.invalidateQueries();
  };
  return (
    <dialog className="lock" ref={cover} onCancel={(event) => event.preventDefault()}>
      <SignInCard title={t('staff.signIn.lockedTitle')}>
        <p className="sign-in-text">{t('staff.signIn.lockedText')}</p>
        <p style={{ fontWeight: 600 }}>{staff.name}</p>
        <SignInForm login={staff.login} submitText={t('staff.signIn.unlock')} onSignedIn={goOn} />
        <p className="sign-in-note">
          <Button type="link" size="small" onClick={() => window.location.assign('/sign-in')}>
            {t('staff.signIn.other')}
          </Button>
        </p>
      </SignInCard>
    </dialog>
  );
}
