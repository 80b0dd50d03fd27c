import type { Prompt } from '@suifang/contract/prompts.ts';
import type { Context } from '../../context.ts';
import type { Actor, AuditEntry } from '../../platform/audit/audit.ts';
import { UnreadableAudio } from '../../platform/speech/decode.ts';
import { deleteOverride, putOverride } from '../../platform/speech/store.ts';
import { fail } from './errors.ts';

export type PromptPorts = Pick<Context, 'db' | 'clock' | 'audit' | 'speech' | 'log'>;

/** Makes the texts audible as a call would play them, in the order given. Throws `prompt.not-spoken`. */
export async function hearPrompts(ports: PromptPorts, texts: readonly string[]): Promise<Prompt[]> {
  const prompts = await ports.speech.preparePrompts(texts).catch((cause: unknown) => {
    ports.log.error({ err: cause }, 'prompts could not be rendered');
    throw fail('prompt.not-spoken', { cause });
  });
  return texts.flatMap((text) => {
    const found = prompts.get(text);
    return found ? [{ text, key: found.key, durationMs: found.durationMs, source: found.source }] : [];
  });
}

/** Puts an uploaded recording in place of the synthetic voice. Throws `prompt.audio-unreadable`. */
export async function uploadRecording(
  ports: PromptPorts,
  actor: Actor,
  text: string,
  audio: Uint8Array,
): Promise<Prompt> {
  const kept = await ports.speech.keepRecording(text, audio).catch((cause: unknown) => {
    throw cause instanceof UnreadableAudio ? fail('prompt.audio-unreadable', { cause }) : cause;
  });
  await ports.db.transaction().execute(async (trx) => {
    await putOverride(trx, {
      text,
      path: kept.key,
      durationMs: kept.durationMs,
      uploadedBy: actor.id,
      uploadedAt: ports.clock.now(),
    });
    await record(ports, trx, actor, 'prompt.recorded', kept.key);
  });
  return { text, key: kept.key, durationMs: kept.durationMs, source: 'recording' };
}

/** Goes back to the synthetic voice. Throws `request.not-found` when the text has no recording. */
export async function removeRecording(ports: PromptPorts, actor: Actor, text: string): Promise<Prompt> {
  await ports.db.transaction().execute(async (trx) => {
    const key = await deleteOverride(trx, text);
    if (key === undefined) throw fail('request.not-found');
    await record(ports, trx, actor, 'prompt.recording-removed', key);
  });
  const [prompt] = await hearPrompts(ports, [text]);
  if (!prompt) throw fail('prompt.not-spoken');
  return prompt;
}

async function record(
  ports: Pick<PromptPorts, 'audit'>,
  trx: PromptPorts['db'],
  actor: Actor,
  action: AuditEntry['action'],
  id: string,
): Promise<void> {
  await ports.audit.record(trx, { actor, action, object: { kind: 'prompt', id } });
}
