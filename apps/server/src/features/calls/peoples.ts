import type { PeoplesCall, PeoplesCallQuery } from '@suifang/contract/calls.ts';
import { Outcome } from '@suifang/contract/campaigns/outcomes.ts';
import type { PageOf } from '@suifang/contract/paging.ts';
import { hasPermission } from '@suifang/contract/permissions.ts';
import type { Context } from '../../context.ts';
import type { SignedIn } from '../../platform/auth/signed-in.ts';
import { maskPhone } from '../patients/index.ts';
import { findPeoplesCalls, type PeoplesCallRow } from './peoples-store.ts';

type Ports = Pick<Context, 'db' | 'vault'>;

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

/** One page of calls that no campaign has made; numbers masked. Who does not supervise sees their own. */
export async function listPeoplesCalls(
  ports: Ports,
  staff: Pick<SignedIn, 'id' | 'role'>,
  query: PeoplesCallQuery,
): Promise<PageOf<PeoplesCall>> {
  const onlyOf = hasPermission(staff.role, 'agents.supervise') ? undefined : staff.id;
  const page = await findPeoplesCalls(ports.db, query, onlyOf);
  return { ...page, items: page.items.map((row) => asCall(ports, query.kind, row)) };
}

function asCall(ports: Ports, kind: PeoplesCall['kind'], row: PeoplesCallRow): PeoplesCall {
  const { talkedAt, endedAt } = row;
  return {
    id: row.id,
    kind,
    at: row.at,
    agent: named(row.agentId, row.agentName),
    patient: named(row.patientId, row.patientName),
    colleague: kind === 'internal' ? (row.colleagueName ?? row.dialedNumber) : null,
    number: row.numberEnc ? maskPhone(ports.vault.decrypt(row.numberEnc, 'phone.number')) : null,
    result: row.result,
    outcome: Outcome.nullable().parse(row.outcome),
    talkedMs: talkedAt && endedAt ? endedAt.getTime() - talkedAt.getTime() : null,
    recordingId: row.recordingState === 'stored' ? row.recordingId : null,
  };
}
