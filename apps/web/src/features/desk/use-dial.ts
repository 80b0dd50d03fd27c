import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error.ts';
import { dialOut } from '../../api/__generated__/desk.ts';
import type { DialOutBody } from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';

export type Dial = Readonly<{
  /** Answers whether the call has begun; a wish for no more calls asks `onListed` for a reason first. */
  dial: (order: DialOutBody) => Promise<boolean>;
  isDialling: boolean;
}>;

/** Calls somebody from one's own phone. Why not is told in a sentence. */
export function useDial(onListed: () => void): Dial {
  const client = useQueryClient();
  const showError = useShowError();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (order: DialOutBody) => dialOut(order),
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'dial.do-not-call') onListed();
      else showError(error);
    },
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [url] }) =>
          typeof url === 'string' && (url === '/api/agent' || url.startsWith('/api/desk/')),
      }),
  });
  return {
    dial: async (order) => {
      try {
        await mutateAsync(order);
        return true;
      } catch {
        return false;
      }
    },
    isDialling: isPending,
  };
}
