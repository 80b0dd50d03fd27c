import { getBrowserPhone } from '../../api/__generated__/agents.ts';
import type { LineReportInput } from '../../api/__generated__/model/index.ts';
import { openMicrophone, readDevices } from './devices.ts';
import { createPhone, type Phone, type PhoneLine } from './phone.ts';
import { startRinging } from './ring-tone.ts';

/** The one phone of this browser, whichever page is shown. `elsewhere`: another tab of this browser has it. */
export type PhoneState = PhoneLine | Readonly<{ at: 'off' | 'elsewhere' | 'no-microphone' | 'failed' }>;

/** Only one tab is the phone; when it closes, another one takes over. */
const LOCK = 'suifang.phone';

let state: PhoneState = { at: 'off' };
let line: LineReportInput | undefined;
let heard: MediaStream | undefined;
let phone: Phone | undefined;
let giveUp: (() => void) | undefined;
let stopRinging: (() => void) | undefined;
const listeners = new Set<() => void>();

function set(next: PhoneState): void {
  state = next;
  if (next.at !== 'ringing') {
    stopRinging?.();
    stopRinging = undefined;
  }
  if (next.at === 'ringing') stopRinging ??= startRinging();
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** What was measured of the leg that is on, or of the last one. */
export const readLine = (): LineReportInput | undefined => line;

/** What comes from the other end of the leg that is on. */
export const readHeard = (): MediaStream | undefined => heard;

export const readPhoneState = (): PhoneState => state;

export function onPhoneChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Browsers give a page the microphone on https only, and on this very machine. */
export const canBePhone = (): boolean => window.isSecureContext;

/** Asks for the microphone once, so that nobody is asked when a patient calls. Answers whether it was given. */
export async function isMicrophoneGiven(): Promise<boolean> {
  try {
    for (const track of (await openMicrophone(readDevices().microphoneId)).getTracks()) track.stop();
    return true;
  } catch {
    return false;
  }
}

/** Makes this tab the phone of the signed-in session, as soon as no other tab is. A second time changes nothing. */
export function startPhone(): void {
  if (giveUp || !canBePhone()) return;
  const stopped = new AbortController();
  giveUp = () => stopped.abort();
  set({ at: 'elsewhere' });
  void navigator.locks
    .request(LOCK, { signal: stopped.signal }, () => bePhone(stopped.signal))
    .catch(() => {
      // Whoever stopped it knows; anything else the person has to see.
      if (!stopped.signal.aborted) set({ at: 'failed' });
    });
}

async function bePhone(stopped: AbortSignal): Promise<void> {
  const say = (next: PhoneState): void => {
    if (!stopped.aborted) set(next);
  };
  say({ at: 'connecting' });
  const microphone = await openMicrophone(readDevices().microphoneId).catch(() => undefined);
  if (!microphone) {
    say({ at: 'no-microphone' });
    return;
  }
  try {
    phone = await createPhone(await getBrowserPhone(), microphone, {
      onLine: say,
      onMeasured(measured) {
        line = measured;
        tell();
      },
      onHeard(sound) {
        heard = sound;
        tell();
      },
    });
    await new Promise<void>((resolve) => {
      if (stopped.aborted) resolve();
      stopped.addEventListener('abort', () => resolve());
    });
  } finally {
    phone?.stop();
    phone = undefined;
    for (const track of microphone.getTracks()) track.stop();
  }
}

export function stopPhone(): void {
  giveUp?.();
  giveUp = undefined;
  set({ at: 'off' });
}

/** Tries again after the microphone was missing or the phone could not be connected. */
export function restartPhone(): void {
  stopPhone();
  startPhone();
}

export const answerPhone = (): void => phone?.answer();

/** Another microphone or speaker is used from the next call on. */
export function changeDevices(): void {
  if (state.at !== 'ready' && state.at !== 'no-microphone') return;
  restartPhone();
}
