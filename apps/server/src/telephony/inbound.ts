import type { LegId, Switch, SwitchEvent } from './port.ts';

/**
 * The only place where an incoming call enters. There is nobody to connect it to in this version of the house, so the
 * caller is told who this is and that we will ring again: nobody hears silence.
 */
export interface Inbound {
  incoming(event: Extract<SwitchEvent, { type: 'incoming' }>): Promise<void>;
  /** A caller of whom nothing is known any more: told that we will ring again, then let go. */
  release(legId: LegId): Promise<void>;
  /** Answers whether the playback belonged to an incoming call. */
  played(legId: LegId): Promise<boolean>;
  ended(legId: LegId): boolean;
  owns(legId: LegId): boolean;
}

export function createInbound(
  ports: Readonly<{ switch: Switch; announcement: () => string | undefined }>,
): Inbound {
  const legs = new Set<LegId>();
  const announce = async (legId: LegId): Promise<void> => {
    legs.add(legId);
    const file = ports.announcement();
    if (file === undefined) return ports.switch.hangUp(legId);
    await ports.switch.play(legId, `${legId}:announcement`, [file]);
  };
  return {
    async incoming({ legId }) {
      await ports.switch.answer(legId);
      await announce(legId);
    },
    release: (legId) => announce(legId),
    async played(legId) {
      if (!legs.has(legId)) return false;
      await ports.switch.hangUp(legId);
      return true;
    },
    ended: (legId) => legs.delete(legId),
    owns: (legId) => legs.has(legId),
  };
}
