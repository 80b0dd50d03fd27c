import type { Spoken } from '@suifang/callflow';
import {
  CampaignSettings,
  defaultSettings,
  type IdentityCheck,
} from '@suifang/contract/campaigns/settings.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import { readStored } from '../../platform/stored-settings.ts';
import type { Db } from '../../schema.ts';
import { readAnswers } from '../responses/index.ts';
import type { ConnectInput } from './connect-flow.ts';
import { lines } from './lines.ts';
import type { NoticeInput } from './notice-states.ts';
import type { CallScript } from './script.ts';
import { findNationalId, readScriptContent, readTarget } from './store.ts';
import type { SurveyInput } from './survey-states.ts';

/** What a call's row keeps of its input: where the rest is found. Nothing personal lies in it. */
export type StoredInput = Readonly<{ callId: string; targetId: string }>;

/**
 * A target's personal words: the opening, for a notice its text, and for whoever is brought to a nurse what is said
 * before.
 */
export type TargetWords = Readonly<{
  opening: readonly Spoken[];
  notice: readonly Spoken[];
  greeting?: readonly Spoken[];
}>;

export type CallInput = Conversation | Readonly<{ flow: 'connect'; input: ConnectInput }>;

/** A conversation without a person of ours. */
export type Conversation =
  | Readonly<{ flow: 'survey'; input: SurveyInput }>
  | Readonly<{ flow: 'notice'; input: NoticeInput }>;

type Ports = Readonly<{ db: Db; vault: Vault }>;
type Target = Awaited<ReturnType<typeof readTarget>>;

/**
 * Gathers what a call of a campaign begins with. Read before the phone rings, so that nothing is waited for after the
 * answer.
 */
export async function readCallInput(ports: Ports, stored: StoredInput): Promise<CallInput> {
  const target = await readTarget(ports.db, stored.targetId);
  return bringsToAgents(target)
    ? { flow: 'connect', input: await connectInput(ports, stored, target) }
    : conversation(ports, stored, target);
}

/** What bringing this target's patient to an agent needs; undefined: the campaign brings nobody to anybody. */
export async function readConnectInput(ports: Ports, stored: StoredInput): Promise<ConnectInput | undefined> {
  const target = await readTarget(ports.db, stored.targetId);
  return bringsToAgents(target) ? connectInput(ports, stored, target) : undefined;
}

/** What a conversation with this target needs. */
export async function readConversation(ports: Ports, stored: StoredInput): Promise<Conversation> {
  return conversation(ports, stored, await readTarget(ports.db, stored.targetId));
}

/** As far as they can be read: who talks when a part of them breaks is not let go for it. */
const settingsOf = ({ settings }: Target) => readStored(CampaignSettings, defaultSettings, settings).settings;

const bringsToAgents = ({ type }: Target) => type === 'CONNECT_AGENT';

/** Whom the questions by keypress could not recognise are promised a call instead of them. */
async function connectInput(
  ports: Ports,
  { callId, targetId }: StoredInput,
  target: Target,
): Promise<ConnectInput> {
  const { agents, identityCheck } = settingsOf(target);
  if (!agents) throw new Error('a campaign with agents names no queue');
  const { queueId, patienceMs } = agents;
  const { campaign_id: campaignId, patient_id: patientId } = target;
  const identity = await identityOf(ports, identityCheck, target);
  const fallback = identity === 'missing' ? 'promise' : agents.fallback;
  return {
    greeting: (target.opening as TargetWords | null)?.greeting ?? [],
    handoff: { callId, queueId, handoff: { campaignId, targetId, patientId, patienceMs, fallback } },
  };
}

/** The script, the personal words, who must be recognised, the answers of earlier attempts. */
async function conversation(ports: Ports, { callId }: StoredInput, target: Target): Promise<Conversation> {
  if (target.script_hash === null) throw new Error('the campaign has not been prepared');
  const script = await readScript(ports.db, target.script_hash);
  // A campaign that is being changed has no words; who is past its opening needs none of them.
  const words = (target.opening as TargetWords | null) ?? { opening: [], notice: [] };
  if (script.kind === 'notice') {
    const { sounds, deliveredShare } = script;
    return {
      flow: 'notice',
      input: { opening: words.opening, notice: words.notice, sounds, deliveredShare },
    };
  }
  const { identityCheck } = settingsOf(target);
  const identity = await identityOf(ports, identityCheck, target);
  const answers = target.response_id === null ? {} : await readAnswers(ports.db, target.response_id);
  return {
    flow: 'survey',
    input: { callId, script, opening: words.opening, identity, answers },
  };
}

/** Scripts never change under their hash; the calls of a campaign share one. */
const scripts = new Map<string, CallScript>();
const SCRIPTS_KEPT = 50;

async function readScript(db: Db, hash: Buffer): Promise<CallScript> {
  const key = hash.toString('hex');
  const known = scripts.get(key);
  if (known) return known;
  const script = (await readScriptContent(db, hash)) as CallScript;
  const [oldest] = scripts.keys();
  if (scripts.size >= SCRIPTS_KEPT && oldest !== undefined) scripts.delete(oldest);
  scripts.set(key, script);
  return script;
}

/** What must be keyed in. */
async function identityOf(
  ports: Ports,
  check: IdentityCheck,
  { patient_id: patientId, birth_date: birthDate }: Target,
): Promise<SurveyInput['identity']> {
  if (check === 'none') return 'not_asked';
  if (check === 'surname_birth_year') {
    if (birthDate === null) return 'missing';
    const [digits = '', month = '', day = ''] = birthDate.split('-');
    return { ask: [lines.askBirthYear], digits, monthAndDay: month + day };
  }
  const sealed = await findNationalId(ports.db, patientId);
  if (!sealed) return 'missing';
  const tail = ports.vault.decrypt(sealed, 'patient_identifier.value').slice(-4);
  return { ask: [lines.askIdTail], digits: tail.replace(/x$/i, '*') };
}
