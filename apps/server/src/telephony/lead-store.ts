import { type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { DatabaseAway } from '../platform/db/away.ts';

/**
 * The fence of every write of the process that leads: it goes into the statement itself, so that a process that has
 * lost the lead and does not know it yet writes nothing, and nobody pays a round trip for it.
 */

/** Another process leads now: what this one remembers is not the truth any more, and it writes nothing. */
export class LeadLost extends Error {
  override readonly name = 'LeadLost';
  constructor() {
    super('another process leads now');
  }
}

/**
 * The epoch to write with. Throws `DatabaseAway` while this process does not lead: what must be written waits until it
 * does, or is found out by whoever leads then.
 */
export function leading(epoch: number | undefined): number {
  if (epoch === undefined) throw new DatabaseAway('this process does not lead at the moment');
  return epoch;
}

/** The process with this epoch still leads. */
export function leads(epoch: number): RawBuilder<boolean> {
  return sql<boolean>`(select epoch from leader where name = 'telephony') = ${epoch}`;
}

/** The epoch as a new row keeps it: a process that has lost the lead finds none to write, and there is no row without. */
export function heldEpoch(epoch: number): RawBuilder<number> {
  return sql<number>`(select epoch from leader where name = 'telephony' and epoch = ${epoch})`;
}

/** PostgreSQL's code for a row without a value that it must have. */
const NO_VALUE = '23502';

/** Does the work; a row that found no `heldEpoch` makes it throw `LeadLost`. */
export async function fenced<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isLost = error instanceof pg.DatabaseError && error.code === NO_VALUE && error.column === 'epoch';
    throw isLost ? new LeadLost() : error;
  }
}
