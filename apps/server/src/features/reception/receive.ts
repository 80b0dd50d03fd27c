import type { InboundRouteSettings } from '@suifang/contract/inbound-routes.ts';
import type { Logger } from 'pino';
import type { Clock } from '../../platform/clock.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import type { Incoming, Reception } from '../../telephony/inbound.ts';
import { PATIENT } from '../../telephony/registry.ts';
import { maySpeakWith } from '../campaigns/index.ts';
import { readPhone } from '../patients/index.ts';
import { isOpenNow } from '../queues/index.ts';
import { findTry, type Try, writeRingBack } from '../ring-backs/index.ts';
import type { StoredReception } from './call-flow.ts';
import { findPatientsOfNumber, readRoutes, type StoredRoute } from './store.ts';

const HOUR_MS = 3_600_000;
/** How long a try counts where no route says so. */
const RING_BACK_HOURS: InboundRouteSettings['ringBackHours'] = 72;
/** Who answers a try of ours is served before those who call by themselves. */
const RING_BACK_PRIORITY = 10;

/**
 * Prepares what a call that comes in begins with: which route takes it, whose number it comes from, and which try of
 * ours it answers. A caller whom no route takes, but whom a campaign still wants to reach, is taken all the same.
 */
export function createReception(
  ports: Readonly<{ db: Db; vault: Vault; clock: Clock; log: Logger }>,
): Reception {
  return async (incoming, callId) => {
    const { source } = incoming;
    if (source.kind !== 'trunk') return undefined;
    const route = routeFor(await readRoutes(ports.db), incoming);
    if (route?.isWhole === false)
      ports.log.error({ routeId: route.id }, 'the settings of a route cannot be read whole');
    const number = sealed(ports.vault, incoming.from);
    const patients = number ? await findPatientsOfNumber(ports.db, number.index) : [];
    const hours = route?.settings.ringBackHours ?? RING_BACK_HOURS;
    const tried =
      number &&
      (await findTry(
        ports.db,
        { bidx: number.index, patientIds: patients },
        ports.clock.now(),
        hours * HOUR_MS,
      ));
    const isWanted =
      tried?.kind === 'campaign' &&
      tried.isOpen &&
      (await maySpeakWith(ports.db, tried.targetId, ports.clock.now()));
    const openTargetId = isWanted ? tried.targetId : undefined;
    if (!route && openTargetId === undefined) return undefined;
    const patientId = tried?.patientId ?? (patients.length === 1 ? patients[0] : undefined);
    const isOpen = !route || (await isOpenNow(ports.db, route.settings.schedule, ports.clock.now()));
    const stored: StoredReception = {
      callId,
      routeId: route?.id ?? null,
      isClosed: !isOpen,
      place: {
        priority: tried ? RING_BACK_PRIORITY : 0,
        preferred: preferredBy(tried),
        patientId: patientId ?? undefined,
      },
      targetId: openTargetId,
    };
    return {
      flow: 'reception',
      storedInput: stored,
      direction: 'inbound',
      party: PATIENT,
      via: { trunkId: source.trunkId },
      isRecorded: true,
      patientId: patientId ?? null,
      routeId: route?.id ?? null,
      number,
      alongside: async (trx) => {
        if (tried) await writeRingBack(trx, callId, tried);
      },
    };
  };
}

function preferredBy(tried: Try | undefined): StoredReception['place']['preferred'] {
  return tried?.kind === 'agent' ? { staffId: tried.staffId, matchedBy: 'ring-back' } : undefined;
}

/**
 * The route of the number that was called; carriers send it with or without area code, so its end counts. Of several
 * that fit the one with the longest number is meant.
 */
function routeFor(routes: readonly StoredRoute[], { to }: Incoming): StoredRoute | undefined {
  const digits = to.replaceAll(/\D/g, '');
  return routes
    .filter(({ number }) => number === null || digits.endsWith(number))
    .toSorted((one, other) => (other.number?.length ?? 0) - (one.number?.length ?? 0))[0];
}

/** The caller's number as patients' numbers are kept; undefined when it was withheld or is none. */
function sealed(vault: Vault, from: string): Readonly<{ sealed: Buffer; index: Buffer }> | undefined {
  const read = readPhone(from);
  if (!read.ok) return undefined;
  return {
    sealed: vault.encrypt(read.e164, 'phone.number'),
    index: vault.blindIndex(read.e164, 'phone.number'),
  };
}
