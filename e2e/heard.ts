import type { Page } from 'playwright-core';

/** Keeps hold of every connection of sound that a page makes. */
export const holdConnections = `{
  const Connection = globalThis.RTCPeerConnection;
  globalThis.connections = [];
  globalThis.RTCPeerConnection = class extends Connection {
    constructor(...settings) {
      super(...settings);
      globalThis.connections.push(this);
    }
  };
}`;

type Connection = Readonly<{
  getStats(): Promise<Iterable<[string, Readonly<{ type: string; totalAudioEnergy?: number }>]>>;
}>;

/** The energy of all sound that a page has received so far: it grows while something is heard (W3C webrtc-stats). */
export function heardEnergy(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { connections = [] } = globalThis as { connections?: Connection[] };
    let energy = 0;
    for (const connection of connections) {
      for (const [, { type, totalAudioEnergy }] of await connection.getStats())
        if (type === 'inbound-rtp') energy += totalAudioEnergy ?? 0;
    }
    return energy;
  });
}
