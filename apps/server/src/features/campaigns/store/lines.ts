import { type CampaignLine, mostLines } from '@suifang/contract/campaigns/choices.ts';
import { sql } from 'kysely';
import type { Vault } from '../../../platform/crypto/vault.ts';
import type { Db } from '../../../schema.ts';
import { maskPhone } from '../../patients/index.ts';

/**
 * Lines of trunk `k` in use: dials of campaigns before the answer, and legs of all calls. A dial by hand has a leg as soon
 * as it is more than claimed.
 */
export const linesInUse = sql<number>`(
  (select count(*) from attempt a where a.trunk_id = k.id
    and (a.state = 'claimed' or (a.state = 'dialing' and a.staff_id is null)))
  + (select count(*) from call_leg l where l.trunk_id = k.id and l.ended_at is null))`;

/** How many lines of each trunk people's calls use: those who call us, and those whom somebody at a desk calls. */
export async function readPeoplesLines(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('call as c')
    .innerJoin('call_leg as l', 'l.call_id', 'c.id')
    .select((row) => ['l.trunk_id', row.fn.countAll<number>().as('count')])
    .where('c.ended_at', 'is', null)
    // The legs of attempts are counted as attempts.
    .where('c.attempt_id', 'is', null)
    .where('l.ended_at', 'is', null)
    .where('l.kind', '=', 'trunk')
    .groupBy('l.trunk_id')
    .execute();
  return new Map(rows.flatMap(({ trunk_id: id, count }) => (id === null ? [] : [[id, count] as const])));
}

/** The lines a campaign uses now, those who talk first. Numbers are masked. */
export async function findLines(
  ports: Readonly<{ db: Db; vault: Vault }>,
  campaignId: string,
): Promise<{ total: number; items: CampaignLine[] }> {
  const live = ports.db
    .selectFrom('attempt as a')
    .where('a.campaign_id', '=', campaignId)
    .where('a.state', '<>', 'ended');
  const [rows, count] = await Promise.all([
    live
      .innerJoin('patient as p', 'p.id', 'a.patient_id')
      .innerJoin('phone as n', 'n.id', 'a.phone_id')
      .select([
        'a.id',
        'a.seq',
        'a.patient_id',
        'p.name',
        'n.number_enc',
        'a.claimed_at',
        'a.dialed_at',
        'a.ringing_at',
        'a.answered_at',
      ])
      .orderBy('a.answered_at', (order) => order.asc().nullsLast())
      .orderBy('a.id')
      .limit(mostLines)
      .execute(),
    live.select((builder) => builder.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return {
    total: count.total,
    items: rows.map((row) => ({
      attemptId: row.id,
      patientId: row.patient_id,
      patientName: row.name,
      phone: maskPhone(ports.vault.decrypt(row.number_enc, 'phone.number')),
      seq: row.seq,
      state: row.answered_at ? 'talking' : row.ringing_at ? 'ringing' : 'dialing',
      since: row.answered_at ?? row.ringing_at ?? row.dialed_at ?? row.claimed_at,
    })),
  };
}
