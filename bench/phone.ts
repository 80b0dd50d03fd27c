import { randomBytes } from 'node:crypto';
import dgram from 'node:dgram';

/**
 * A telephone for measuring: answers SIP over UDP at once, hears RTP as it arrives and presses keys (RFC 4733). Both
 * ends of a measurement, the answer or the key and the first packet of the next prompt, are seen by this one process,
 * so there is one clock. Prompts are told apart by their bytes.
 */
export type PhoneCall = {
  readonly number: string;
  /** When 200 OK left, in ms. */
  readonly answeredAt: number;
  /** Presses one key: a short event, its end packet sent three times. Answers when the first end packet left. */
  press(digit: string): Promise<number>;
  hangUp(): void;
  /** Called with every RTP packet's payload and the time it arrived. */
  onAudio: (payload: Buffer, at: number) => void;
  onEnded: () => void;
};

const EVENT_PAYLOAD = 101;
const DIGITS = '0123456789*#';

/** Opens the phone on an address of its own. `onCall` hears of every call as it is answered. */
export async function openPhone(
  address: string,
  port: number,
  onCall: (call: PhoneCall) => void,
): Promise<{ close(): void }> {
  const sip = dgram.createSocket('udp4');
  const calls = new Map<string, { rtp: dgram.Socket; call: PhoneCall }>();
  await new Promise<void>((resolve) => sip.bind(port, address, resolve));

  sip.on('message', (data, from) => {
    const message = data.toString('utf8');
    const [start = ''] = message.split('\r\n');
    const header = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(message)?.[1]?.trim() ?? '';
    const reply = (status: string, extra: readonly string[] = [], body = '') => {
      const vias = [...message.matchAll(/^Via:.*$/gim)].map(([line]) => line);
      const to = header('To');
      const lines = [
        `SIP/2.0 ${status}`,
        ...vias,
        `From: ${header('From')}`,
        `To: ${to.includes('tag=') || status.startsWith('100') ? to : `${to};tag=phone`}`,
        `Call-ID: ${header('Call-ID')}`,
        `CSeq: ${header('CSeq')}`,
        `Contact: <sip:phone@${address}:${port}>`,
        ...extra,
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ];
      sip.send(lines.join('\r\n'), from.port, from.address);
    };
    const id = header('Call-ID');
    if (start.startsWith('INVITE') && !calls.has(id)) void answer(id, message, start, reply, from);
    else if (start.startsWith('BYE') || start.startsWith('CANCEL')) {
      reply('200 OK');
      const open = calls.get(id);
      calls.delete(id);
      open?.rtp.close();
      open?.call.onEnded();
    } else if (start.startsWith('OPTIONS')) reply('200 OK');
  });

  const answer = async (
    id: string,
    message: string,
    start: string,
    reply: (status: string, extra?: readonly string[], body?: string) => void,
    from: dgram.RemoteInfo,
  ) => {
    const number = /^INVITE sip:([^@]+)@/.exec(start)?.[1] ?? '';
    const remotePort = Number(/^m=audio (\d+)/m.exec(message)?.[1]);
    const remoteAddress = /^c=IN IP4 (\S+)/m.exec(message)?.[1] ?? from.address;
    const rtp = dgram.createSocket('udp4');
    await new Promise<void>((resolve) => rtp.bind(0, address, resolve));
    const sdp = [
      'v=0',
      `o=- 1 1 IN IP4 ${address}`,
      's=-',
      `c=IN IP4 ${address}`,
      't=0 0',
      `m=audio ${rtp.address().port} RTP/AVP 8 ${EVENT_PAYLOAD}`,
      'a=rtpmap:8 PCMA/8000',
      `a=rtpmap:${EVENT_PAYLOAD} telephone-event/8000`,
      'a=fmtp:101 0-15',
      'a=sendrecv',
      '',
    ].join('\r\n');
    const [ssrc, first] = [randomBytes(4), randomBytes(2).readUInt16BE()];
    let sequence = first;
    let timestamp = 0;
    const packet = (payloadType: number, marker: boolean, payload: Buffer) => {
      const head = Buffer.alloc(12);
      head.writeUInt8(0x80, 0);
      head.writeUInt8((marker ? 0x80 : 0) | payloadType, 1);
      head.writeUInt16BE(sequence++ & 0xffff, 2);
      head.writeUInt32BE(timestamp >>> 0, 4);
      ssrc.copy(head, 8);
      rtp.send(Buffer.concat([head, payload]), remotePort, remoteAddress);
    };
    const silence = Buffer.alloc(160, 0xd5);
    // A phone sends sound from the start; one that does not makes Asterisk wait for it.
    const talk = setInterval(() => {
      packet(8, false, silence);
      timestamp += 160;
    }, 20);
    rtp.on('close', () => clearInterval(talk));
    rtp.on('message', (data) => {
      if ((data.readUInt8(1) & 0x7f) === 8) call.onAudio(data.subarray(12), performance.now());
    });
    const call: PhoneCall = {
      number,
      answeredAt: performance.now(),
      onAudio: () => undefined,
      onEnded: () => undefined,
      async press(digit) {
        const event = (isEnd: boolean, duration: number) => {
          const payload = Buffer.alloc(4);
          payload.writeUInt8(DIGITS.indexOf(digit), 0);
          payload.writeUInt8((isEnd ? 0x80 : 0) | 10, 1);
          payload.writeUInt16BE(duration, 2);
          return payload;
        };
        packet(EVENT_PAYLOAD, true, event(false, 160));
        for (const duration of [320, 480, 640]) {
          await new Promise<void>((resolve) => setTimeout(resolve, 20));
          packet(EVENT_PAYLOAD, false, event(false, duration));
        }
        const pressedAt = performance.now();
        for (let copy = 0; copy < 3; copy += 1) packet(EVENT_PAYLOAD, false, event(true, 800));
        return pressedAt;
      },
      hangUp() {
        const [to, fromHeader] = [/^From:\s*(.*)$/im, /^To:\s*(.*)$/im].map(
          (pattern) => pattern.exec(message)?.[1]?.trim() ?? '',
        );
        const contact = /^Contact:\s*<([^>]+)>/im.exec(message)?.[1] ?? '';
        const lines = [
          `BYE ${contact} SIP/2.0`,
          `Via: SIP/2.0/UDP ${address}:${port};branch=z9hG4bK${randomBytes(6).toString('hex')}`,
          `From: ${fromHeader};tag=phone`,
          `To: ${to}`,
          `Call-ID: ${id}`,
          'CSeq: 2 BYE',
          'Max-Forwards: 70',
          'Content-Length: 0',
          '',
          '',
        ];
        sip.send(lines.join('\r\n'), from.port, from.address);
      },
    };
    calls.set(id, { rtp, call });
    reply('100 Trying');
    reply('200 OK', ['Content-Type: application/sdp', 'Allow: INVITE,ACK,BYE,CANCEL,OPTIONS'], sdp);
    Object.assign(call, { answeredAt: performance.now() });
    onCall(call);
  };

  return {
    close() {
      for (const { rtp } of calls.values()) rtp.close();
      sip.close();
    },
  };
}
