import dgram from 'node:dgram';

/**
 * Telephones for counting, not for talking: every INVITE is answered at once, most with busy, every `talkEvery`-th with
 * 200 and a hang-up a moment later. No sound is sent. What it knows is when each INVITE arrived.
 */
export type BriefPhone = Readonly<{
  /** When each call's first INVITE came in, in ms of `performance.now()`. */
  arrivals: readonly number[];
  close(): void;
}>;

const TALK_MS = 300;

/** @param talkEvery every how manieth call is answered; 0: none. */
export async function openBriefPhone(address: string, port: number, talkEvery: number): Promise<BriefPhone> {
  const sip = dgram.createSocket('udp4');
  const arrivals: number[] = [];
  const known = new Map<string, number>();
  await new Promise<void>((resolve) => sip.bind(port, address, resolve));

  sip.on('message', (data, from) => {
    const message = data.toString('utf8');
    const header = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(message)?.[1]?.trim() ?? '';
    const send = (lines: readonly string[], body = '') =>
      sip.send(
        [...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'),
        from.port,
        from.address,
      );
    const reply = (status: string, extra: readonly string[] = [], body = '') => {
      const vias = [...message.matchAll(/^Via:.*$/gim)].map(([line]) => line);
      const to = header('To');
      send(
        [
          `SIP/2.0 ${status}`,
          ...vias,
          `From: ${header('From')}`,
          `To: ${to.includes('tag=') ? to : `${to};tag=brief`}`,
          `Call-ID: ${header('Call-ID')}`,
          `CSeq: ${header('CSeq')}`,
          `Contact: <sip:brief@${address}:${port}>`,
          ...extra,
        ],
        body,
      );
    };
    if (message.startsWith('ACK')) return;
    if (!message.startsWith('INVITE')) {
      if (!message.startsWith('SIP/2.0')) reply('200 OK');
      return;
    }
    const id = header('Call-ID');
    const nth = known.get(id) ?? arrivals.push(performance.now());
    known.set(id, nth);
    if (talkEvery === 0 || nth % talkEvery !== 0) return reply('486 Busy Here');
    const sdp = [
      'v=0',
      `o=- 1 1 IN IP4 ${address}`,
      's=-',
      `c=IN IP4 ${address}`,
      't=0 0',
      'm=audio 4000 RTP/AVP 8',
      'a=rtpmap:8 PCMA/8000',
      '',
    ].join('\r\n');
    reply('200 OK', ['Content-Type: application/sdp'], sdp);
    const contact = /^Contact:\s*<([^>]+)>/im.exec(message)?.[1] ?? '';
    setTimeout(() => {
      send([
        `BYE ${contact} SIP/2.0`,
        `Via: SIP/2.0/UDP ${address}:${port};branch=z9hG4bKbrief${nth}`,
        `From: ${header('To')};tag=brief`,
        `To: ${header('From')}`,
        `Call-ID: ${id}`,
        'CSeq: 2 BYE',
        'Max-Forwards: 70',
      ]);
    }, TALK_MS);
  });

  return { arrivals, close: () => sip.close() };
}
