import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Permission } from '@suifang/contract/permissions.ts';
import { getGetSessionQueryKey, getSession } from './__generated__/session.ts';
import type { CurrentStaff } from './__generated__/model/index.ts';

/** Who is signed in. Loaded once; a session that ends is noticed by any other request. */
export const sessionQuery = queryOptions({
  queryKey: getGetSessionQueryKey(),
  queryFn: ({ signal }) => getSession({ signal }),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** The person this page belongs to; below the frame there always is one. */
export function useCurrentStaff(): CurrentStaff {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether the person may use a right: for what the menu shows and which buttons say why not. */
export function usePermission(permission: Permission): boolean {
  return useCurrentStaff().permissions.includes(permission);
}
