import type { AgentStateName } from '@suifang/contract/agents.ts';
import { type DialRefusal, dialStates } from '@suifang/contract/dial-out.ts';
import type { DialledNumber } from './dialled-number.ts';

/** Who is at one end of the number at this moment. */
export type OnTheLine = Readonly<
  { how: 'person'; name: string } | { how: 'campaign'; name: string } | { how: 'caller' }
>;

/** A line to the carrier. `inUse` counts the calls of people and of campaigns. */
export type Line = Readonly<{
  trunkId: string;
  isEnabled: boolean;
  /** `doubtful`: the switch last refused a call on it, and has not been asked since; `out`: it is not asked now. */
  condition: 'up' | 'doubtful' | 'out';
  most: number;
  inUse: number;
}>;

export type DialFacts = Readonly<{
  /** undefined: no agent. */
  caller:
    | Readonly<{
        state: AgentStateName;
        isReachable: boolean;
        /** The call that is being wrapped up has its disposition. */
        hasDisposition: boolean;
      }>
    | undefined;
  /** The number was dialled on the phone itself: it is in somebody's hand, signed in or not. */
  isAtPhone: boolean;
  number: DialledNumber;
  allowsAbroad: boolean;
  isDeceased: boolean;
  /** The number is marked as somebody else's than the patient's. */
  isWrongNumber: boolean;
  isListed: boolean;
  /** Why they are called although they asked for no more calls. */
  despite: string | undefined;
  onTheLine: OnTheLine | undefined;
  lines: readonly Line[];
}>;

export type DialVerdict =
  | Readonly<{ kind: 'call'; trunkId: string }>
  | Readonly<{
      kind: 'refused';
      why: DialRefusal | 'agent.not-one' | 'agent.no-device' | 'agent.disposition-missing';
      /** Who is on the line. */
      name?: string;
    }>;

type Refused = Extract<DialVerdict, { kind: 'refused' }>;

const refused = (why: Refused['why'], name?: string): Refused => ({
  kind: 'refused',
  why,
  ...(name !== undefined && { name }),
});

/** Whether whoever dials can: signed in, between calls, the phone there. undefined: nothing is in the way. */
export function judgeCaller(caller: DialFacts['caller']): Refused | undefined {
  if (!caller) return refused('agent.not-one');
  const { state, isReachable, hasDisposition } = caller;
  if (state === 'signed_out') return refused('dial.not-signed-in');
  if (!isReachable || state === 'unreachable') return refused('agent.no-device');
  if (!dialStates.some((allowed) => allowed === state)) return refused('dial.in-call');
  return state === 'wrap_up' && !hasDisposition ? refused('agent.disposition-missing') : undefined;
}

function judgeNumber({ kind }: DialledNumber, allowsAbroad: boolean): DialVerdict | undefined {
  switch (kind) {
    case 'national':
      return undefined;
    case 'abroad':
      return allowsAbroad ? undefined : refused('dial.abroad');
    default:
      return refused('dial.number-not-allowed');
  }
}

/** Whether whoever would be called may be: alive, the right person, not against their wish, not on the line. */
function judgePatient(facts: DialFacts): DialVerdict | undefined {
  if (facts.isDeceased) return refused('dial.deceased');
  if (facts.isWrongNumber) return refused('dial.wrong-number');
  if (facts.isListed && facts.despite === undefined) return refused('dial.do-not-call');
  const { onTheLine } = facts;
  if (!onTheLine) return undefined;
  switch (onTheLine.how) {
    case 'person':
      return refused('dial.on-the-line', onTheLine.name);
    case 'campaign':
      return refused('dial.campaign-dials', onTheLine.name);
    case 'caller':
      return refused('dial.calls-us');
  }
}

const trust = ['up', 'doubtful', 'out'] as const satisfies ReadonlyArray<Line['condition']>;

/**
 * A line that works before one that may not, and among those the one with the most room. Whether there is room at all the
 * carrier decides for an emergency, for which every line is tried.
 */
function chooseLine(lines: readonly Line[], isEmergency: boolean): DialVerdict | Line {
  const usable = lines.filter(
    ({ isEnabled, condition }) => isEnabled && (condition !== 'out' || isEmergency),
  );
  if (usable.length === 0) return refused('dial.no-line');
  const room = ({ most, inUse }: Line) => most - inUse;
  const [best] = usable
    .filter((line) => isEmergency || room(line) > 0)
    .toSorted(
      (one, other) =>
        trust.indexOf(one.condition) - trust.indexOf(other.condition) || room(other) - room(one),
    );
  return best ?? refused('dial.lines-full');
}

/**
 * The one policy for every call that leaves the house from a person. A call is made only when nothing forbids it;
 * police, fire and ambulance are reached whatever the rules about patients and room say, and from a phone in somebody's
 * hand whoever has signed in there.
 */
export function judgeDial(facts: DialFacts): DialVerdict {
  const isEmergency = facts.number.kind === 'emergency';
  const against =
    (isEmergency && facts.isAtPhone ? undefined : judgeCaller(facts.caller)) ??
    (isEmergency ? undefined : (judgeNumber(facts.number, facts.allowsAbroad) ?? judgePatient(facts)));
  if (against) return against;
  const line = chooseLine(facts.lines, isEmergency);
  if ('kind' in line) return line;
  return { kind: 'call', trunkId: line.trunkId };
}
