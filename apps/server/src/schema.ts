import type { ColumnType, Generated, Kysely } from 'kysely';
import type {
  AgentEventTable,
  AgentSkillTable,
  AgentStateTable,
  AgentTable,
  CallbackTaskTable,
  CallCommandTable,
  CallNoteTable,
  CallLegTable,
  CallResponseTable,
  DeviceTable,
  DialRequestTable,
  ExtensionTable,
  HandoffTable,
  InboundRouteTable,
  LineQualityTable,
  PauseCodeTable,
  QueueEntryTable,
  QueueMemberTable,
  QueueOfferTable,
  QueueTable,
  RatingTable,
  ReservationTable,
  RingBackTable,
  VoicemailTable,
} from './schema-desk.ts';
import type {
  ConsentTable,
  ContactTable,
  DepartmentTable,
  DiagnosisTable,
  DoNotCallTable,
  OperationTable,
  PatientIdentifierTable,
  PatientTable,
  PhoneTable,
  StayTable,
} from './schema-patients.ts';

/** The tables as Kysely sees them. `schema.test.ts` compares this file with a migrated database. */

/** A jsonb column: read as whatever was written (each store parses it), written as JSON text. */
export type Json = ColumnType<unknown, string, string>;

export interface StaffTable {
  id: string;
  login: string;
  name: string;
  role: 'administrator' | 'supervisor' | 'nurse';
  password_hash: string;
  must_change_password: Generated<boolean>;
  disabled_at: Date | null;
  created_at: Generated<Date>;
  version: Generated<number>;
}

export interface SessionTable {
  token_hash: Buffer;
  staff_id: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  address: string;
  user_agent: string;
}

/** `subject` is the blind index of a login or an address: people type their password into the wrong field. */
export interface SignInFailureTable {
  subject: Buffer;
  failures: number;
  last_failed_at: Date;
}

export interface SettingTable {
  key: string;
  value: Json;
  version: Generated<number>;
  updated_at: Generated<Date>;
}

export interface AuditTable {
  seq: number;
  at: Date;
  actor_id: string | null;
  actor: string;
  action: string;
  object_kind: string;
  object_id: string;
  address: string | null;
  detail: Json;
  previous_hash: Buffer;
  hash: Buffer;
}

export interface EventTable {
  seq: Generated<number>;
  at: Generated<Date>;
  type: string;
  subject_id: string;
  data: Json;
}

export interface LeaderTable {
  name: string;
  epoch: number;
  taken_at: Date;
}

export interface CommandTable {
  id: string;
  name: string;
  staff_id: string | null;
  received_at: Generated<Date>;
  answer: Json;
}

export interface ImportTemplateTable {
  id: string;
  name: string;
  mapping: Json;
  updated_at: Date;
}

export interface ImportJobTable {
  id: string;
  file_name: string;
  file_path: string;
  format: string;
  options: Json;
  state: 'uploaded' | 'checking' | 'checked' | 'running' | 'completed' | 'cancelled' | 'failed';
  is_dry_run: Generated<boolean>;
  rows_total: number | null;
  rows_done: Generated<number>;
  counts: ColumnType<unknown, string | undefined, string>;
  failure: ColumnType<unknown, string | null | undefined, string | null>;
  staff_id: string | null;
  created_at: Date;
  finished_at: Date | null;
  cancel_requested: Generated<boolean>;
  is_sample: Generated<boolean>;
}

export interface ImportRowTable {
  import_id: string;
  row_number: number;
  outcome: 'created' | 'updated' | 'unchanged' | 'duplicate' | 'invalid' | 'blank';
  patient_id: string | null;
  person_name: string | null;
  number_field: string | null;
  number_shown: string | null;
  problems: ColumnType<unknown, string | undefined, string>;
}

export interface QuestionnaireTable {
  id: string;
  url: string;
  title: string;
  draft: ColumnType<unknown, string | null | undefined, string | null>;
  draft_version: Generated<number>;
  retired_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface QuestionnaireVersionTable {
  id: string;
  questionnaire_id: string;
  version: number;
  definition: Json;
  published_at: Date;
  published_by: string | null;
}

export interface ResponseTable {
  id: string;
  questionnaire_version_id: string;
  patient_id: string;
  target_id: string | null;
  status: 'in-progress' | 'completed' | 'stopped';
  score: number | null;
  band: string | null;
  started_at: Date;
  updated_at: Date;
  completed_at: Date | null;
}

export interface ResponseAnswerTable {
  response_id: string;
  link_id: string;
  value: Json;
  score: number | null;
  channel: 'voice' | 'agent' | 'web' | 'sms';
  answered_by: Generated<string>;
  attempt_id: string | null;
  keys: string | null;
  answered_at: Date;
}

export interface AlertTable {
  id: string;
  response_id: string;
  patient_id: string;
  rule: string;
  severity: 'low' | 'medium' | 'high';
  message: string;
  message_en: string;
  raised_at: Date;
  acknowledged_at: Date | null;
  acknowledged_by: string | null;
  action_taken: string | null;
  version: Generated<number>;
}

export interface PromptOverrideTable {
  text_hash: Buffer;
  text: string;
  path: string;
  duration_ms: number;
  uploaded_by: string | null;
  uploaded_at: Date;
}

export interface TrunkTable {
  id: string;
  name: string;
  kind: 'ip' | 'registration';
  host: string;
  port: number;
  username: string | null;
  secret_enc: Buffer | null;
  caller_id: string;
  max_channels: number;
  max_calls_per_second: number;
  is_enabled: Generated<boolean>;
  is_sample: Generated<boolean>;
  created_at: Date;
  updated_at: Date;
  version: Generated<number>;
}

export interface TrunkOutageTable {
  trunk_id: string;
  refusals: number;
  since: Date;
  until: Date;
}

export interface CalendarYearTable {
  year: number;
  source: string;
}

export interface CalendarDayTable {
  day: string;
  kind: 'holiday' | 'workday';
  name: string;
}

export interface OutcomeRuleTable {
  id: string;
  position: number;
  trunk_id: string | null;
  cause: number | null;
  sip_code: number | null;
  ringing_seen: boolean | null;
  early_media_seen: boolean | null;
  outcome: string;
  note: Generated<string>;
}

export interface CallScriptTable {
  hash: Buffer;
  content: Json;
  created_at: Date;
}

export interface CampaignTable {
  id: string;
  name: string;
  type: 'VOICE_NOTICE' | 'AUTO_SURVEY' | 'CONNECT_AGENT' | 'RUN_FLOW' | 'CONNECT_APP';
  purpose: 'care' | 'satisfaction' | 'research' | 'education';
  state: 'draft' | 'running' | 'paused' | 'draining' | 'completed' | 'aborted';
  trunk_id: string;
  questionnaire_version_id: string | null;
  settings: Json;
  script_hash: Buffer | null;
  words_version: Generated<number>;
  words_held_by: 'disk' | 'voice_down' | null;
  /** How many of the sentences that all its calls share are spoken, of how many; null: none are being prepared. */
  texts_spoken: number | null;
  texts_total: number | null;
  parent_campaign_id: string | null;
  is_sample: Generated<boolean>;
  created_by: string | null;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  version: Generated<number>;
}

export interface TargetTable {
  id: string;
  campaign_id: string;
  patient_id: string;
  state: 'waiting' | 'dialing' | 'done' | 'review';
  result: string | null;
  phone_id: string | null;
  opening: ColumnType<unknown, string | null | undefined, string | null>;
  words_version: number | null;
  next_attempt_at: Date | null;
  blocked_rule: string | null;
  blocked_until: Date | null;
  last_outcome: string | null;
  wants_person: Generated<boolean>;
  created_at: Date;
  finished_at: Date | null;
  settled_result: string | null;
}

export interface AttemptTable {
  id: string;
  target_id: string;
  campaign_id: string;
  patient_id: string;
  trunk_id: string;
  phone_id: string;
  phone_bidx: Buffer;
  seq: number;
  epoch: number;
  state: 'claimed' | 'dialing' | 'answered' | 'ended';
  claimed_at: Date;
  dialed_at: Date | null;
  ringing_at: Date | null;
  early_media_at: Date | null;
  answered_at: Date | null;
  ended_at: Date | null;
  cause: number | null;
  sip_code: number | null;
  outcome: string | null;
  /** Who dials it from their desk; null: the dialler does. */
  staff_id: Generated<string | null>;
}

export interface CallTable {
  id: string;
  direction: 'outbound' | 'inbound' | 'internal' | 'echo';
  attempt_id: string | null;
  campaign_id: string | null;
  patient_id: string | null;
  flow: string;
  flow_input: Json;
  flow_state: Json;
  flow_version: Generated<number>;
  deadline_at: Date | null;
  epoch: number;
  started_at: Date;
  answered_at: Date | null;
  ended_at: Date | null;
  ended_by: string | null;
  result: string | null;
  trunk_id: string | null;
  number_enc: Buffer | null;
  number_bidx: Buffer | null;
  dialed_number: string | null;
  /** What an incoming call came in by. */
  route_id: Generated<string | null>;
}

export interface CallEventTable {
  call_id: string;
  seq: number;
  at: Date;
  type: string;
  data: Json;
}

export interface RecordingTable {
  id: string;
  call_id: string;
  state: 'recording' | 'spooled' | 'stored' | 'failed';
  spool_path: string;
  path: string | null;
  started_at: Date;
  ended_at: Date | null;
  duration_ms: number | null;
  call_duration_ms: number | null;
  size_bytes: number | null;
  sha256: Buffer | null;
  peaks: ColumnType<unknown, string | null | undefined, string | null>;
  failure: string | null;
  verified_at: Date | null;
}
export interface Database {
  staff: StaffTable;
  session: SessionTable;
  sign_in_failure: SignInFailureTable;
  setting: SettingTable;
  audit: AuditTable;
  event: EventTable;
  leader: LeaderTable;
  command: CommandTable;
  department: DepartmentTable;
  patient: PatientTable;
  patient_identifier: PatientIdentifierTable;
  contact: ContactTable;
  phone: PhoneTable;
  stay: StayTable;
  operation: OperationTable;
  diagnosis: DiagnosisTable;
  consent: ConsentTable;
  do_not_call: DoNotCallTable;
  import_template: ImportTemplateTable;
  import_job: ImportJobTable;
  import_row: ImportRowTable;
  questionnaire: QuestionnaireTable;
  questionnaire_version: QuestionnaireVersionTable;
  response: ResponseTable;
  response_answer: ResponseAnswerTable;
  alert: AlertTable;
  prompt_override: PromptOverrideTable;
  trunk: TrunkTable;
  trunk_outage: TrunkOutageTable;
  calendar_year: CalendarYearTable;
  calendar_day: CalendarDayTable;
  outcome_rule: OutcomeRuleTable;
  call_script: CallScriptTable;
  campaign: CampaignTable;
  target: TargetTable;
  attempt: AttemptTable;
  call: CallTable;
  call_event: CallEventTable;
  recording: RecordingTable;
  call_leg: CallLegTable;
  extension: ExtensionTable;
  device: DeviceTable;
  agent: AgentTable;
  agent_skill: AgentSkillTable;
  pause_code: PauseCodeTable;
  agent_state: AgentStateTable;
  agent_event: AgentEventTable;
  queue: QueueTable;
  queue_member: QueueMemberTable;
  inbound_route: InboundRouteTable;
  queue_entry: QueueEntryTable;
  queue_offer: QueueOfferTable;
  ring_back: RingBackTable;
  call_response: CallResponseTable;
  call_command: CallCommandTable;
  dial_request: DialRequestTable;
  handoff: HandoffTable;
  reservation: ReservationTable;
  voicemail: VoicemailTable;
  callback_task: CallbackTaskTable;
  rating: RatingTable;
  call_note: CallNoteTable;
  line_quality: LineQualityTable;
}

/** A connection pool or a transaction on it. */
export type Db = Kysely<Database>;
