import { Navigate } from '@tanstack/react-router';
import { useGetFirstRun } from '../../api/__generated__/first-run.ts';
import { useCurrentStaff } from '../../api/session.ts';
import { menuFor } from '../../frame/menu.tsx';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { FirstRunPage } from './FirstRunPage.tsx';

/** A new instance greets with the two ways to begin; after that, home is the first page of the menu. */
export function HomePage() {
  const { permissions } = useCurrentStaff();
  const { data, error, refetch } = useGetFirstRun();
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  const first = menuFor(permissions)[0]?.entries[0];
  if ((!data.hasPatients && !data.hasTrunks) || !first) return <FirstRunPage />;
  return <Navigate to={first.to} replace />;
}
