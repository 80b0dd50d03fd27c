import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionQuery } from '../api/session.ts';
import { onLockChange, readLock } from '../api/session-state.ts';

const LockScreen = lazy(async () => ({
  default: (await import('../features/staff/LockScreen.tsx')).LockScreen,
}));

/** The page, or the lock over it. A locked page keeps everything that was typed, but shows nothing of it. */
export function Root() {
  const isLocked = useSyncExternalStore(onLockChange, readLock) === 'locked';
  // Reads what is known without asking: nobody is signed in on the sign-in page.
  const { data: staff } = useQuery({ ...sessionQuery, enabled: false });
  const isCovered = isLocked && staff !== undefined;
  return (
    <>
      <div hidden={isCovered}>
        <Outlet />
      </div>
      {isCovered && (
        <Suspense>
          <LockScreen staff={staff} />
        </Suspense>
      )}
    </>
  );
}
