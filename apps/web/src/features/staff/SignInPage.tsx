import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrentStaff } from '../../api/__generated__/model/index.ts';
import { sessionQuery } from '../../api/session.ts';
import { unlockPage } from '../../api/session-state.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { SignInCard } from './SignInCard.tsx';
import { SignInForm } from './SignInForm.tsx';

/** The way in. Goes on to where the person was heading; a first password is changed before anything else. */
export function SignInPage() {
  const { from } = useSearch({ from: '/sign-in' });
  const { t } = useTranslation();
  const client = useQueryClient();
  const router = useRouter();
  const [staff, setStaff] = useState<CurrentStaff | undefined>(() =>
    client.getQueryData(sessionQuery.queryKey),
  );
  useEffect(unlockPage, []);

  const enter = (next: CurrentStaff): void => {
    client.clear();
    client.setQueryData(sessionQuery.queryKey, next);
    // Only addresses of our own: `//elsewhere` would leave the hospital.
    const isOwn = from !== undefined && /^\/(?![/\\])/.test(from);
    router.history.replace(isOwn ? from : '/');
  };
  if (staff?.mustChangePassword) {
    return (
      <SignInCard title={t('staff.password.firstTitle')}>
        <p className="sign-in-text">{t('staff.password.firstText')}</p>
        <PasswordForm login={staff.login} onDone={() => enter({ ...staff, mustChangePassword: false })} />
      </SignInCard>
    );
  }
  return (
    <SignInCard title={t('staff.signIn.title')}>
      <SignInForm
        submitText={t('staff.signIn.submit')}
        onSignedIn={(next) => (next.mustChangePassword ? setStaff(next) : enter(next))}
      />
      <p className="sign-in-note">{t('staff.signIn.forgotten')}</p>
    </SignInCard>
  );
}
