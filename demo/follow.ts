import type { Client } from './client.ts';
import { say } from '../runtime/runtime-error.ts';

type Progress = Readonly<{
  state: string;
  counts: Readonly<{
    targets: number;
    waiting: number;
    dialing: number;
    talking: number;
    done: number;
    review: number;
    completed: number;
    attempts: number;
  }>;
}>;

const LOOK_EVERY_MS = 1_000;

/** Shows a campaign's progress, a line at each change, until it has ended. */
export async function followCampaign(
  client: Client,
  campaignId: string,
  tell: (line: string) => void,
): Promise<'ended'> {
  let shown = '';
  for (;;) {
    const { state, counts } = await client.get<Progress>(`/api/campaigns/${campaignId}`);
    const { targets, dialing, talking, done, completed, attempts, review } = counts;
    const line = say(
      `  ${bar(done, targets)} ${done}/${targets} 人  振铃 ${dialing - talking}  通话 ${talking}  完成 ${completed}  待人工 ${review}  已拨 ${attempts}`,
      `ringing ${dialing - talking}, talking ${talking}, completed ${completed}, dialled ${attempts}`,
    );
    if (line !== shown) tell(line);
    shown = line;
    if (state === 'completed' || state === 'aborted') return 'ended';
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function bar(done: number, of: number): string {
  const width = 20;
  const full = of === 0 ? 0 : Math.round((done / of) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}
