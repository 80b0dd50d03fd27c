import type { Destination } from './port.ts';

/** What the switch knows of a trunk: whether its other end answers, and how many calls it carries. */
export type TrunkCondition = Readonly<{
  /** Undefined: the switch has not asked yet. */
  isReachable: boolean | undefined;
  /** Of the last SIP OPTIONS; undefined when it was not answered. */
  roundTripMs: number | undefined;
  channelsInUse: number;
  /** Of a trunk that registers; undefined for one that the carrier knows by its address. */
  registration: 'registered' | 'pending' | 'refused' | undefined;
}>;

/** How a test call ended. */
export type TestCallEnd = Readonly<{
  hasRung: boolean;
  wasAnswered: boolean;
  /** Q.850; 0 when unknown. */
  cause: number;
  sipCode: number | undefined;
}>;

/**
 * Looks at trunks from outside the controller: the API's view of the switch. Every method rejects with
 * `SwitchUnavailable` when the switch is away.
 */
export interface TrunkProbe {
  /** By trunk id; a trunk that the switch does not know is missing. */
  conditions(): Promise<ReadonlyMap<string, TrunkCondition>>;
  /** Asks the other end now. Undefined when the switch does not know the trunk. */
  qualify(trunkId: string): Promise<TrunkCondition | undefined>;
  /** Rings a number, plays one sound when it is answered, hangs up. */
  call(destination: Destination, sound: string): Promise<TestCallEnd>;
  close(): void;
}
