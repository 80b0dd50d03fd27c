import { useMutation } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { commandOwnCall } from '../../api/__generated__/desk.ts';
import type { DeskCommandInput } from '../../api/__generated__/model/index.ts';
import { useShowError } from '../../ui/use-show-error.ts';

export type CallCommand = Readonly<{
  give: (command: DeskCommandInput) => Promise<boolean>;
  /** What is under way at this moment. */
  underWay: DeskCommandInput['do'] | undefined;
}>;

/** Asks something of one's own call; answers whether it was done, and tells in a sentence why not. */
export function useCallCommand(): CallCommand {
  const client = useQueryClient();
  const showError = useShowError();
  const { mutateAsync, isPending, variables } = useMutation({
    mutationFn: (command: DeskCommandInput) => commandOwnCall(command),
    onError: showError,
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [url] }) =>
          typeof url === 'string' && (url === '/api/agent' || url.startsWith('/api/desk/')),
      }),
  });
  return {
    give: async (command) => {
      try {
        return (await mutateAsync(command)).done;
      } catch {
        return false;
      }
    },
    underWay: isPending ? variables?.do : undefined,
  };
}
