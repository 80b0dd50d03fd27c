import type { LegId, Switch, SwitchEvent } from './port.ts';

/**
 * The only place where an incoming call enters. There is nobody to connect it to in this version of the house, so the
 * caller is told who this is and that we will ring again: nobody hears silence.
 */
export interface Inbound {
  incoming(event: Extract<SwitchEvent, { type: 'incoming' }>): Promise<void>;
  /** Somebody of whom nothing is known any more, and whom we called or who called us: told so, then let go. */
  release(legId: LegId, wasCalled: boolean): Promise<void>;
  /** Answers whether the playback belonged to an incoming call. */
  played(legId: LegId): Promise<boolean>;
  ended(legId: LegId): boolean;
  owns(legId: LegId): boolean;
}

export function createInbound(
  ports: Readonly<{
    switch: Switch;
    /** What a caller hears, and what somebody hears whom we called and cannot go on with. */
    announcement: () => string | undefined;
    apology: () => string | undefined;
  }>,
): Inbound {
  const legs = new Set<LegId>();
  const announce = async (legId: LegId, file: string | undefined): Promise<void> => {
    legs.add(legId);
    if (file === undefined) return ports.switch.hangUp(legId);
    await ports.switch.play(legId, `${legId}:announcement`, [file]);
  };
  return {
    async incoming({ legId }) {
      await ports.switch.answer(legId);
      await announce(legId, ports.announcement());
    },
    release: (legId, wasCalled) => announce(legId, wasCalled ? ports.apology() : ports.announcement()),
    async played(legId) {
      if (!legs.has(legId)) return false;
      await ports.switch.hangUp(legId);
      return true;
    },
    ended: (legId) => legs.delete(legId),
    owns: (legId) => legs.has(legId),
  };
}
