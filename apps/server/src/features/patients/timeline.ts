import type { TimelineItem } from '@suifang/contract/patients.ts';
import type { Context } from '../../context.ts';
import { fail } from './errors.ts';
import { maskPhone } from './rules/masking.ts';
import { readRecord } from './store/record.ts';
import { readTimeline, type TimelineRow } from './store/timeline.ts';

const PAGE = 100;

const instantFields = ['admittedAt', 'dischargedAt', 'acknowledgedAt'];

function toItem(vault: Context['vault'], { kind, id, at, fields }: TimelineRow): TimelineItem {
  const entries = Object.entries(fields).map(([name, value]) => {
    if (name === 'number') {
      const masked =
        typeof value === 'string'
          ? maskPhone(vault.decrypt(Buffer.from(value, 'hex'), 'phone.number'))
          : null;
      return ['masked', masked];
    }
    if (instantFields.includes(name)) return [name, typeof value === 'string' ? new Date(value) : null];
    return [name, value];
  });
  return { kind, id, at, ...Object.fromEntries(entries) } as TimelineItem;
}

/** One page of what happened to a patient before an instant, newest first. Throws `request.not-found`. */
export async function readPatientTimeline(
  ports: Pick<Context, 'db' | 'vault'>,
  patientId: string,
  before: Date,
): Promise<{ items: TimelineItem[]; hasMore: boolean }> {
  if (!(await readRecord(ports.db, patientId))) throw fail('request.not-found');
  const rows = await readTimeline(ports.db, patientId, before, PAGE);
  const last = rows.at(-1);
  const older = last && rows.length >= PAGE ? await readTimeline(ports.db, patientId, last.at, 1) : [];
  return { items: rows.map((row) => toItem(ports.vault, row)), hasMore: older.length > 0 };
}
