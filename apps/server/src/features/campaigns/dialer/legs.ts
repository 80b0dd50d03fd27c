import { leading } from '../../../telephony/lead-store.ts';
import type { LegId } from '../../../telephony/port.ts';
import { PATIENT } from '../../../telephony/registry.ts';
import type { CallRuntime } from '../../../telephony/runtime.ts';
import { type CallInput, readCallInput } from '../../outreach/index.ts';
import { beginResponse } from '../../responses/index.ts';
import { closeAttempt, type Ending } from '../store/close-attempt.ts';
import {
  findAttemptContext,
  findLiveAttempt,
  hasAttempt,
  type LiveAttempt,
  type Progress,
  readLiveAttempts,
  writeAnswered,
  writeProgress,
} from '../store/dialing.ts';
import { createKnownRules, type KnownRules } from './known-rules.ts';
import type { DialerPorts } from './ports.ts';

/**
 * What happens to the legs that we dialled. Each leg's id is its attempt's id. Every method is safe to repeat: after a
 * restart the same things are found out again.
 */
export interface AttemptLegs {
  /**
   * Reads what the call will need, before the phone rings. Answers the number to dial, as it is kept, encrypted;
   * undefined: the attempt has ended, or its number is not there any more.
   */
  prepare(attemptId: LegId): Promise<Buffer | undefined>;
  /**
   * The phone rings, or sound came before the answer. Kept in mind before it is written: a try that fails is made up
   * for when the attempt is closed.
   */
  progress(attemptId: LegId, seen: Progress): Promise<void>;
  /** Somebody has answered: begins the recording and keeps the instant. */
  noteAnswer(attemptId: LegId): void;
  /** Whether an answer was noted and is not written yet. */
  isAnswerUnwritten(attemptId: LegId): boolean;
  /** Begins the call. `isRetry`: an earlier try failed, and nobody knows whether it was written. */
  answered(attemptId: LegId, isRetry: boolean): Promise<void>;
  close(attemptId: LegId, ending: Ending): Promise<void>;
  live(): Promise<readonly LiveAttempt[]>;
  /** The rules by which attempts are judged. */
  rules(): Promise<KnownRules>;
  find(attemptId: LegId): Promise<LiveAttempt | undefined>;
  /** Whether we dialled this leg, at any time. */
  isOurs(legId: LegId): Promise<boolean>;
}

export type LegPorts = DialerPorts & Readonly<{ runtime: CallRuntime; spoolFolder: string }>;

type Prepared = Readonly<{ callId: string; call: CallInput; context: AttemptContext }>;

/** Writing the answer may be tried several times; the recording is started once. */
type HeardAnswer = Readonly<{ at: Date; recordingId: string; spoolPath: string }>;

/** What was heard of a leg and is not in its row yet: the database may be away while it happens. */
type Unwritten = { readonly progress: Map<Progress, Date>; answer: HeardAnswer | undefined };

type AttemptContext = Readonly<{
  trunkId: string;
  targetId: string;
  campaignId: string;
  patientId: string;
  versionId: string | null;
  /** null: the number has been taken off the patient meanwhile. */
  sealedNumber: Buffer | null;
}>;

export function createAttemptLegs(ports: LegPorts): AttemptLegs {
  const prepared = new Map<LegId, Prepared>();
  const unwritten = new Map<LegId, Unwritten>();
  const knownRules = createKnownRules(ports);

  const prepare = async (attemptId: LegId): Promise<Prepared | undefined> => {
    const known = prepared.get(attemptId);
    if (known) return known;
    const context = await findAttemptContext(ports.db, attemptId);
    if (!context) return undefined;
    const callId = ports.ids.next();
    const made: Prepared = {
      callId,
      call: await readCallInput(ports, { callId, targetId: context.targetId }),
      context,
    };
    prepared.set(attemptId, made);
    return made;
  };

  const unwrittenOf = (attemptId: LegId): Unwritten => {
    const known = unwritten.get(attemptId) ?? { progress: new Map(), answer: undefined };
    unwritten.set(attemptId, known);
    return known;
  };

  const writeUnwritten = async (attemptId: LegId): Promise<void> => {
    const known = unwritten.get(attemptId)?.progress ?? new Map<Progress, Date>();
    for (const [seen, at] of known) {
      await writeProgress(ports.db, attemptId, { seen, at }, leading(ports.epoch()));
      known.delete(seen);
    }
  };

  const close = async (attemptId: LegId, ending: Ending): Promise<void> => {
    await writeUnwritten(attemptId);
    prepared.delete(attemptId);
    unwritten.delete(attemptId);
    await closeAttempt(ports.db, attemptId, ending, {
      ...(await knownRules()),
      now: ports.clock.now(),
      events: ports.events,
      epoch: leading(ports.epoch()),
    });
    ports.lineFreed();
  };

  /** Recording and first words go out together; the recording is asked for first and misses nothing of them. */
  const startRecording = (attemptId: LegId): HeardAnswer => {
    const recordingId = ports.ids.next();
    const spoolPath = `${ports.spoolFolder}/${recordingId}`;
    void ports.switch
      .startRecording(attemptId, spoolPath)
      .catch((error: unknown) => ports.log.error({ err: error, attemptId }, 'a call is not being recorded'));
    return { at: ports.clock.now(), recordingId, spoolPath };
  };

  const noteAnswer = (attemptId: LegId): HeardAnswer =>
    (unwrittenOf(attemptId).answer ??= startRecording(attemptId));

  const begin = async (attemptId: LegId, ready: Prepared): Promise<void> => {
    const { callId, call, context } = ready;
    const { at, recordingId, spoolPath } = noteAnswer(attemptId);
    await ports.runtime.begin(
      {
        id: callId,
        direction: 'outbound',
        flow: call.flow,
        input: call.input,
        storedInput: { callId, targetId: context.targetId },
        attemptId,
        campaignId: context.campaignId,
        patientId: context.patientId,
        startedAt: at,
        legs: [{ legId: attemptId, party: PATIENT, via: { trunkId: context.trunkId }, isAnswered: true }],
        recording: { id: recordingId, spoolPath },
      },
      async (trx) => {
        if (!(await writeAnswered(trx, attemptId, at)))
          throw new Error('an attempt that has ended was answered');
        const { targetId, patientId, versionId } = context;
        // Whoever is brought to an agent has a response once its first question is asked.
        if (versionId !== null && call.flow !== 'connect')
          await beginResponse(trx, { targetId, versionId, patientId, at, ids: ports.ids });
        await ports.events.record(trx, [
          {
            type: 'call.changed',
            subjectId: callId,
            data: { state: 'talking', campaignId: context.campaignId },
          },
        ]);
      },
    );
  };

  return {
    prepare: async (attemptId) => (await prepare(attemptId))?.context.sealedNumber ?? undefined,
    async progress(attemptId, seen) {
      unwrittenOf(attemptId).progress.set(seen, ports.clock.now());
      await writeUnwritten(attemptId);
    },
    noteAnswer: (attemptId) => void noteAnswer(attemptId),
    isAnswerUnwritten: (attemptId) => unwritten.get(attemptId)?.answer !== undefined,
    async answered(attemptId, isRetry) {
      // A commit whose answer was lost: the call stands already and only has to speak.
      if (isRetry && (await ports.runtime.load()).includes(attemptId)) {
        unwrittenOf(attemptId).answer = undefined;
        await ports.runtime.resume([{ legId: attemptId, state: 'up' }]);
        return;
      }
      const ready = await prepare(attemptId);
      // Without a live attempt it is no call of ours: the reconciliation releases the leg.
      if (ready) await begin(attemptId, ready);
      unwrittenOf(attemptId).answer = undefined;
    },
    close,
    // Those that are dialled by hand have no leg of their own name: they end with their call.
    live: async () => (await readLiveAttempts(ports.db)).filter(({ staffId }) => staffId === null),
    rules: knownRules,
    isOurs: (legId) => hasAttempt(ports.db, legId),
    find: (attemptId) => findLiveAttempt(ports.db, attemptId),
  };
}
