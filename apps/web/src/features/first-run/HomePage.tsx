import { lazy, Suspense } from 'react';
import { useGetFirstRun } from '../../api/__generated__/first-run.ts';
import { usePermission } from '../../api/session.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { FirstRunPage } from './FirstRunPage.tsx';
import { NoLineNotice } from './NoLineNotice.tsx';
import { SampleTownNotice } from './SampleTownNotice.tsx';

const OverviewPage = lazy(async () => ({
  default: (await import('../reports/OverviewPage.tsx')).OverviewPage,
}));

/**
 * A new instance greets with the two ways to begin; after that, home is today in one screen, which offers both as long as
 * there is no line.
 */
export function HomePage() {
  const mayRead = usePermission('reports.read');
  const { data, error, refetch } = useGetFirstRun();
  if (error) return <LoadError error={error} retry={refetch} />;
  if (!data) return <PageLoading />;
  if ((!data.hasPatients && !data.hasTrunks) || !mayRead) return <FirstRunPage />;
  return (
    <Suspense fallback={<PageLoading />}>
      <SampleTownNotice />
      {!data.hasTrunks && <NoLineNotice />}
      <OverviewPage />
    </Suspense>
  );
}
