import type { BrowserPhone } from '@suifang/contract/agents.ts';
import type { PeerConnectionEvent, RTCSession } from 'jssip/lib/RTCSession';
import type { IncomingRTCSessionEvent } from 'jssip/lib/UA';
import type { LineReportInput } from '../../api/__generated__/model/index.ts';
import { leadToSpeaker } from './devices.ts';
import { measureLine } from './line-meter.ts';

/** What the phone is doing, as far as the person at it needs to know. */
export type PhoneLine =
  | Readonly<{ at: 'connecting' }>
  | Readonly<{ at: 'ready' }>
  /** It rings and waits for somebody to pick up. */
  | Readonly<{ at: 'ringing' }>
  | Readonly<{ at: 'talking' }>;

export interface Phone {
  answer(): void;
  stop(): void;
}

export type PhoneEvents = Readonly<{
  onLine: (line: PhoneLine) => void;
  /** Every two seconds of a leg, and undefined when the next one begins. */
  onMeasured: (line: LineReportInput | undefined) => void;
  /** What comes from the other end; undefined when the leg is over. */
  onHeard: (sound: MediaStream | undefined) => void;
}>;

/** The switch learns of a new phone within a second; later a network may be away for longer. */
const RETRY_MS = [300, 300, 500, 500, 1000, 2000, 5000];

/**
 * The browser as a phone: registers, and keeps registering while the network comes and goes; picks up by itself when
 * the call says so. It never dials and never ends a call on its own account: the server moves the calls.
 */
export async function createPhone(
  credentials: BrowserPhone,
  microphone: MediaStream,
  { onLine, onMeasured, onHeard }: PhoneEvents,
): Promise<Phone> {
  const { UA, WebSocketInterface } = await import('jssip');
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const agent = new UA({
    sockets: [new WebSocketInterface(`${scheme}://${window.location.host}${credentials.path}`)],
    uri: credentials.uri,
    authorization_user: credentials.username,
    password: credentials.password,
    session_timers: false,
    register: true,
    register_expires: 120,
    connection_recovery_min_interval: 1,
    connection_recovery_max_interval: 5,
  });
  const speaker = new Audio();
  speaker.autoplay = true;
  await leadToSpeaker(speaker);
  let current: RTCSession | undefined;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopMeasuring: () => void = () => undefined;

  const rest = (): void => onLine({ at: agent.isRegistered() ? 'ready' : 'connecting' });
  const pickUp = (session: RTCSession): void => {
    for (const track of microphone.getAudioTracks()) track.enabled = true;
    session.answer({ mediaStream: microphone, pcConfig: { iceServers: [] } });
  };
  const over = (session: RTCSession): void => {
    if (session !== current) return;
    current = undefined;
    speaker.srcObject = null;
    onHeard(undefined);
    stopMeasuring();
    rest();
  };
  const connect = (connection: RTCPeerConnection): void => {
    onMeasured(undefined);
    stopMeasuring = measureLine(connection, onMeasured);
    connection.addEventListener('track', ({ track, streams }) => {
      const sound = streams[0] ?? new MediaStream([track]);
      speaker.srcObject = sound;
      onHeard(sound);
    });
  };

  agent.on('registered', () => {
    failures = 0;
    if (!current) rest();
  });
  agent.on('registrationFailed', () => {
    if (!current) onLine({ at: 'connecting' });
    clearTimeout(retry);
    retry = setTimeout(() => agent.register(), RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
    failures += 1;
  });
  agent.on('disconnected', () => {
    if (!current) onLine({ at: 'connecting' });
  });
  agent.on('newRTCSession', ({ session, request }: IncomingRTCSessionEvent) => {
    if (current) {
      session.terminate({ status_code: 486 });
      return;
    }
    current = session;
    session.on('peerconnection', ({ peerconnection }: PeerConnectionEvent) => connect(peerconnection));
    session.on('accepted', () => onLine({ at: 'talking' }));
    session.on('ended', () => over(session));
    session.on('failed', () => over(session));
    if (credentials.isAutoAnswer || request.getHeader('Answer-Mode') === 'Auto') pickUp(session);
    else onLine({ at: 'ringing' });
  });

  onLine({ at: 'connecting' });
  agent.start();
  return {
    answer() {
      if (current?.isInProgress()) pickUp(current);
    },
    stop() {
      clearTimeout(retry);
      stopMeasuring();
      agent.stop();
      speaker.srcObject = null;
    },
  };
}
