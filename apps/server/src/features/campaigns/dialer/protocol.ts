import type { BlockRule } from '@suifang/contract/campaigns/outcomes.ts';
import type { CampaignSettings } from '@suifang/contract/campaigns/settings.ts';
import { SwitchUnavailable } from '../../../telephony/port.ts';
import { periodOf } from '../period.ts';
import { dialable } from '../rules/dialable.ts';
import { isOpen } from '../rules/schedule.ts';
import { type Claim, commitToDial } from '../store/dialing.ts';
import { endOutage, writeRefusal } from '../store/outages.ts';
import type { RunningCampaign } from '../store/running.ts';
import { persist } from '../../../platform/db/persist.ts';
import type { DialGate } from './gate.ts';
import type { AttemptLegs } from './legs.ts';
import type { DialerPorts } from './ports.ts';

/**
 * Dials at most once. The claim (step 1) stands already.
 *
 * 2. Create the leg under the attempt's own id: nobody's phone rings yet, and a second create changes nothing. A trunk
 *    on which the switch makes none is left alone for a while (`rules/trunk-outage.ts`).
 *    Then wait for the slot that the limits of calls per second give (`gate.ts`).
 * 3. Commit to dialling, with everything that could forbid it looked at once more in the same statement. A process
 *    that has lost the lead, or a rule that changed meanwhile, stops here.
 * 4. Dial. Only between 3 and the first event is the truth unknown; `reconcile.ts` settles that after a crash.
 */
export interface DialProtocol {
  /** Done when the dial waits for its turn at the gate, or will not be made. */
  dial(claim: Claim, campaign: RunningCampaign): Promise<void>;
  /** Whether this process is between claim and dial with this attempt: nobody else may judge it meanwhile. */
  isDialing(attemptId: string): boolean;
  /** The last instant that a campaign or trunk has given to a dial. */
  lastSlot(id: string): number | undefined;
}

/** After something that is not the patient's doing: soon, but not so soon that a fault is hammered on. */
const RETRY_MS = 5_000;

export function createDialProtocol(ports: DialerPorts, legs: AttemptLegs, gate: DialGate): DialProtocol {
  const underWay = new Set<string>();
  const notDialed = (attemptId: string, more: Readonly<{ retryAt: Date; rule?: BlockRule }>) =>
    persist(ports, () => legs.close(attemptId, { kind: 'notDialed', ...more }));
  const soon = () => ({ retryAt: new Date(ports.clock.now().getTime() + RETRY_MS) });

  /** Makes the leg. False: there is none, and the attempt is closed. */
  const create = async ({ attemptId, trunkId }: Claim): Promise<boolean> => {
    try {
      const sealed = await legs.prepare(attemptId);
      if (!sealed) {
        await notDialed(attemptId, soon());
        return false;
      }
      const number = dialable(ports.vault.decrypt(sealed, 'phone.number'));
      try {
        await ports.switch.createLeg(attemptId, { trunkId, number }, { SF_ATTEMPT: attemptId });
        return true;
      } catch (error) {
        if (error instanceof SwitchUnavailable) throw error;
        ports.log.error({ err: error, attemptId, trunkId }, 'the switch makes no leg on this trunk');
        const retryAt = await persist(ports, () => writeRefusal(ports, trunkId, ports.clock.now()));
        await notDialed(attemptId, { retryAt, rule: 'trunk_down' });
        return false;
      }
    } catch (error) {
      if (!(error instanceof SwitchUnavailable))
        ports.log.error({ err: error, attemptId }, 'a leg could not be created');
      // Nothing has rung: the leg, should it exist, is released by the next reconciliation.
      await notDialed(attemptId, soon());
      return false;
    }
  };

  const commitAndDial = async ({ attemptId }: Claim, settings: CampaignSettings): Promise<void> => {
    if (!(await commit(attemptId, settings))) {
      await quietly(ports.switch.hangUp(attemptId));
      return notDialed(attemptId, soon());
    }
    // From here on the leg's own events, or the reconciliation after a crash, end the attempt.
    await quietly(ports.switch.dial(attemptId, settings.ringTimeoutMs));
  };

  const commit = async (attemptId: string, settings: CampaignSettings): Promise<boolean> => {
    const now = ports.clock.now();
    const epoch = ports.epochToDial();
    if (epoch === undefined || !ports.switch.isConnected) return false;
    const { calendar } = await legs.rules();
    if (!isOpen(periodOf(settings, calendar), now.getTime())) return false;
    return commitToDial(ports.db, attemptId, settings, epoch, now);
  };

  /** Nobody else may judge the attempt until it is dialled or closed. */
  const dial = async (claim: Claim, { id, settings, trunk }: RunningCampaign): Promise<void> => {
    const { attemptId } = claim;
    const leave = async () => {
      try {
        await commitAndDial(claim, settings);
      } finally {
        underWay.delete(attemptId);
      }
    };
    underWay.add(attemptId);
    let waits = false;
    try {
      if (!(await create(claim))) return;
      if (trunk.outage) await persist(ports, () => endOutage(ports, trunk.id));
      waits = true;
      const campaign = { id, callsPerSecond: settings.callsPerSecond };
      gate.enter({ campaign, trunk, go: () => ports.activity.run('dial', leave) });
    } finally {
      if (!waits) underWay.delete(attemptId);
    }
  };

  return { dial, isDialing: (attemptId) => underWay.has(attemptId), lastSlot: (id) => gate.lastSlot(id) };
}

/** The switch is away: the reconciliation that follows finds out what became of the leg. */
async function quietly(command: Promise<unknown>): Promise<void> {
  try {
    await command;
  } catch (error) {
    if (!(error instanceof SwitchUnavailable)) throw error;
  }
}
