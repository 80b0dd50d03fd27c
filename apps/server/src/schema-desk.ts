import type { AgentStateName } from '@suifang/contract/agents.ts';
import type { ColumnType, Generated } from 'kysely';
import type { Json } from './schema.ts';

/** Tables of the people who talk: phones, agents, queues, the legs of calls. */

export interface CallLegTable {
  leg_id: string;
  call_id: string;
  party: string;
  kind: 'trunk' | 'device';
  trunk_id: string | null;
  device_id: string | null;
  staff_id: string | null;
  created_at: Date;
  ringing_at: Date | null;
  answered_at: Date | null;
  ended_at: Date | null;
  ended_by: string | null;
  cause: number | null;
  sip_code: number | null;
  early_media_at: Date | null;
  outcome: string | null;
  /** How its network was, as the switch measured it; null where nothing was measured. */
  received: number | null;
  lost: number | null;
  lost_out: number | null;
  jitter_ms: number | null;
  round_trip_ms: number | null;
}

export interface ExtensionTable {
  id: string;
  number: string;
  name: string;
  created_at: Date;
  version: Generated<number>;
}

export interface DeviceTable {
  id: string;
  extension_id: string;
  kind: 'browser' | 'phone';
  name: string;
  secret_enc: Buffer;
  session_hash: Buffer | null;
  is_enabled: Generated<boolean>;
  is_reachable: Generated<boolean>;
  reachable_changed_at: Date | null;
  created_at: Date;
  version: Generated<number>;
}

export interface AgentTable {
  staff_id: string;
  agent_no: string;
  extension_id: string;
  is_auto_answer: Generated<boolean>;
  wrap_up_ms: number | null;
  substitute_id: string | null;
  is_enabled: Generated<boolean>;
  misses_allowed: Generated<number>;
  created_at: Date;
  version: Generated<number>;
}

export interface AgentSkillTable {
  staff_id: string;
  skill: string;
  level: number;
}

export interface PauseCodeTable {
  id: string;
  name: string;
  is_productive: Generated<boolean>;
  limit_ms: number | null;
  position: number;
  is_enabled: Generated<boolean>;
  version: Generated<number>;
}

export interface AgentStateTable {
  staff_id: string;
  state: AgentStateName;
  detail: Json;
  since: Date;
  until: Date | null;
  call_id: string | null;
  device_id: string | null;
  idle_since: Date;
  version: Generated<number>;
}

export interface AgentEventTable {
  seq: Generated<number>;
  staff_id: string;
  at: Date;
  from_state: string;
  to_state: string;
  cause: string;
  call_id: string | null;
  pause_code_id: string | null;
  actor_id: string | null;
}

export interface QueueTable {
  id: string;
  name: string;
  settings: Json;
  is_enabled: Generated<boolean>;
  created_at: Date;
  version: Generated<number>;
}

export interface QueueMemberTable {
  queue_id: string;
  staff_id: string;
  position: number;
}

export interface InboundRouteTable {
  id: string;
  name: string;
  number: string | null;
  settings: Json;
  is_enabled: Generated<boolean>;
  version: Generated<number>;
}

export interface QueueEntryTable {
  id: string;
  queue_id: string;
  call_id: string;
  patient_id: string | null;
  priority: number;
  entered_at: Date;
  preferred_staff_id: string | null;
  preferred_until: Date | null;
  matched_by: string | null;
  state: 'waiting' | 'answered' | 'abandoned' | 'overflowed' | 'left';
  answered_by: string | null;
  answered_at: Date | null;
  ended_at: Date | null;
}

export interface QueueOfferTable {
  id: string;
  entry_id: string;
  queue_id: string;
  staff_id: string;
  party: string;
  offered_at: Date;
  ringing_at: Date | null;
  ended_at: Date | null;
  how: string | null;
}

/** A patient whom a campaign has brought to a queue's agents: since when they wait, and what became of them. */
export interface HandoffTable {
  call_id: string;
  campaign_id: string;
  target_id: string;
  queue_id: string;
  since: Date;
  ended_at: Date | null;
  how: 'taken' | 'survey' | 'promised' | 'hung_up' | null;
  staff_id: string | null;
}

export interface ReservationTable {
  id: string;
  campaign_id: string;
  target_id: string;
  staff_id: string;
  phone_id: string;
  made_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  how: 'dialled' | 'put_off' | 'passed_on' | 'expired' | 'withdrawn' | null;
  reason: Generated<string>;
  version: Generated<number>;
}

export interface RingBackTable {
  call_id: string;
  matched_by: 'campaign' | 'agent';
  tried_at: Date;
  outcome: string | null;
  target_id: string | null;
  staff_id: string | null;
}

export interface CallResponseTable {
  call_id: string;
  response_id: string;
  staff_id: string;
  begun_at: Date;
}

export interface CallCommandTable {
  id: string;
  call_id: string;
  staff_id: string;
  command: Json;
  given_at: Date;
  done_at: Date | null;
  answer: ColumnType<unknown, string | null | undefined, string | null>;
}

export interface DialRequestTable {
  id: string;
  call_id: string;
  staff_id: string;
  patient_id: string | null;
  number_enc: Buffer;
  number_bidx: Buffer;
  task_id: string | null;
  /** The patient of a campaign who was kept for whoever dials. */
  reservation_id: Generated<string | null>;
  despite: string | null;
  given_at: Date;
  done_at: Date | null;
  answer: ColumnType<unknown, string | null | undefined, string | null>;
}

export interface VoicemailTable {
  id: string;
  call_id: string;
  queue_id: string;
  from_ms: number;
  duration_ms: number;
  state: Generated<'new' | 'assigned' | 'called_back' | 'closed'>;
  assigned_to: string | null;
  left_at: Date;
  note: Generated<string>;
  closed_at: Date | null;
  version: Generated<number>;
}

export interface CallbackTaskTable {
  id: string;
  patient_id: string | null;
  number_enc: Buffer | null;
  number_bidx: Buffer | null;
  call_id: string | null;
  queue_id: string | null;
  reason: 'queue' | 'scheduled' | 'voicemail' | 'interrupted' | 'promised' | 'wants_person' | 'low_rating';
  /** Whom a campaign called; of those who asked for a person in its call. */
  target_id: string | null;
  assigned_to: string | null;
  due_at: Date;
  comment: Generated<string>;
  state: Generated<'open' | 'done' | 'cancelled'>;
  result: Generated<string>;
  created_at: Date;
  created_by: string | null;
  closed_at: Date | null;
  version: Generated<number>;
}

export interface RatingTable {
  call_id: string;
  queue_id: string | null;
  staff_id: string;
  invited_at: Date;
  entered_at: Date | null;
  ended_at: Date | null;
  ending: 'answered' | 'timed_out' | 'hung_up' | 'interrupted' | null;
  score: number | null;
  scale: number;
  level: string | null;
  is_low: Generated<boolean>;
}

export interface CallNoteTable {
  call_id: string;
  staff_id: string;
  text: string;
  disposition:
    | 'completed'
    | 'partial'
    | 'rescheduled'
    | 'refused'
    | 'wrong_number'
    | 'not_reached'
    | 'other'
    | null;
  saved_at: Date;
}

/** How the network of a browser's phone was, as it measured; one row a leg, the last report counts. */
export interface LineQualityTable {
  leg_id: string;
  call_id: string;
  staff_id: string;
  seconds: number;
  received: number;
  lost: number;
  lost_out: number | null;
  jitter_ms: number;
  round_trip_ms: number | null;
  told_at: Date;
}
