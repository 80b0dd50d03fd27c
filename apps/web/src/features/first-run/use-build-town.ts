import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getSampleTown, startSampleTown } from '../../api/__generated__/sample-town.ts';
import { useShowError } from '../../ui/use-show-error.ts';

const LOOK_AGAIN_MS = 1_000;
const GIVE_UP_AFTER_MS = 60_000;

/** Asks for the town and waits until its people are there: it takes some seconds to start a second switch. */
async function buildTown(): Promise<void> {
  await startSampleTown();
  for (let waitedMs = 0; waitedMs < GIVE_UP_AFTER_MS; waitedMs += LOOK_AGAIN_MS) {
    const town = await getSampleTown();
    if (town.campaigns > 0) return;
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_AGAIN_MS);
    });
  }
}

/** Builds the simulated town at a click; everything on the screen is asked for again when it is there. */
export function useBuildTown(): Readonly<{ isBuilding: boolean; build: () => void }> {
  const showError = useShowError();
  const client = useQueryClient();
  const { isPending, mutate } = useMutation({
    mutationFn: buildTown,
    onSuccess: () => client.invalidateQueries(),
    onError: showError,
  });
  return { isBuilding: isPending, build: () => mutate() };
}
