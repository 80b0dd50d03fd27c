import type { CallDetail, CallLine, CallPart } from '@suifang/contract/calls.ts';
import type { LineQuality } from '@suifang/contract/line-quality.ts';
import { PATIENT } from '../../telephony/registry.ts';
import type { DialRow, LegRow } from './store.ts';

type Leg = NonNullable<CallDetail['wire']>['legs'][number];
type Parties = ReadonlyArray<Pick<LegRow, 'party' | 'staffId'>>;

/** Whoever is rung while people talk has a number behind the name: `agent:2`, `supervisor:1`. */
const isAskedLater = (party: string): boolean => party.includes(':');

/**
 * Whose phone a leg is, by the names the flows give. Whoever is rung in the course of the talk is a colleague, unless it is
 * one of the first agents who is rung again.
 */
export function partOf({ party, staffId }: Parties[number], all: Parties): CallPart {
  if (party === PATIENT) return 'patient';
  if (/^supervisor\b/.test(party)) return 'supervisor';
  const isBack = all.some((other) => !isAskedLater(other.party) && other.staffId === staffId);
  return isAskedLater(party) && !isBack ? 'colleague' : 'agent';
}

/** The legs with the names of those whose phones they are. */
export function legsOf(rows: readonly LegRow[]): Leg[] {
  return rows.map(({ staffId, staffName, ...leg }) => ({
    ...leg,
    part: partOf({ party: leg.party, staffId }, rows),
    staff: staffId === null || staffName === null ? null : { id: staffId, name: staffName },
  }));
}

/** Who of ours picked up, each once, the first one first. */
export function staffOf(legs: readonly Leg[]): CallDetail['staff'] {
  const found = new Map<string, CallDetail['staff'][number]>();
  for (const { staff, part, answeredAt } of legs)
    if (staff && answeredAt && !found.has(staff.id)) found.set(staff.id, { ...staff, part });
  return [...found.values()];
}

/**
 * How the network was on each leg that was answered and has ended, and after the last leg of somebody what their browser
 * told, where it did.
 */
export function linesOf(
  rows: readonly LegRow[],
  browsers: ReadonlyArray<LineQuality & Readonly<{ staffId: string }>>,
): CallLine[] {
  const legs = legsOf(rows);
  const lastOf = new Map(rows.map(({ staffId }, index) => [staffId, index]));
  return rows.flatMap((row, index): CallLine[] => {
    const { part = 'agent', staff = null } = legs[index] ?? {};
    const own = browsers.find(({ staffId }) => staffId === row.staffId && lastOf.get(staffId) === index);
    return [
      ...(row.answeredAt && row.endedAt
        ? [{ part, staff, measuredBy: 'switch' as const, line: lineOf(row) }]
        : []),
      ...(own ? [{ part, staff, measuredBy: 'browser' as const, line: own }] : []),
    ];
  });
}

function lineOf({ answeredAt, endedAt, ...row }: LegRow): LineQuality | null {
  const { received, lost, lostOut, jitterMs, roundTripMs } = row;
  if (!answeredAt || !endedAt || received === null || lost === null || jitterMs === null) return null;
  const seconds = Math.max(0, Math.round((endedAt.getTime() - answeredAt.getTime()) / 1_000));
  return { seconds, received, lost, lostOut, jitterMs, roundTripMs };
}

/** A dial with what the patient's leg told: of a call that an agent makes, only the leg knows whether it rang. */
export function withLeg(dial: DialRow, rows: readonly LegRow[]): DialRow {
  const leg = rows.find(({ party }) => party === PATIENT);
  return { ...dial, ringingAt: dial.ringingAt ?? leg?.ringingAt ?? null };
}
