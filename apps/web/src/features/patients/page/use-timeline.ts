import { useInfiniteQuery } from '@tanstack/react-query';
import type { TimelineItem } from '../../../api/__generated__/model/index.ts';
import { getGetPatientTimelineQueryKey, getPatientTimeline } from '../../../api/__generated__/patients.ts';

export type PatientTimeline = Readonly<{
  /** Newest first. Undefined: not loaded yet. */
  items: readonly TimelineItem[] | undefined;
  error: unknown;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
}>;

/** What happened to a patient, page by page backwards. */
export function useTimeline(patientId: string): PatientTimeline {
  const query = useInfiniteQuery({
    queryKey: getGetPatientTimelineQueryKey(patientId),
    queryFn: ({ pageParam, signal }) =>
      getPatientTimeline(patientId, pageParam === undefined ? undefined : { before: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.hasMore ? page.items.at(-1)?.at : undefined),
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items),
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
