import type { Clock } from '../../platform/clock.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Db } from '../../schema.ts';
import type { Incoming, Reception } from '../../telephony/inbound.ts';
import { readPhone } from '../patients/index.ts';
import type { StoredReception } from './call-flow.ts';
import { findPatientsOfNumber, readRoutes, type StoredRoute } from './store.ts';

/** Prepares what a call that comes in begins with: which route takes it, and whose number it comes from. */
export function createReception(ports: Readonly<{ db: Db; vault: Vault; clock: Clock }>): Reception {
  return async (incoming, callId) => {
    const route = routeFor(await readRoutes(ports.db), incoming);
    if (!route) return undefined;
    const number = sealed(ports.vault, incoming.from);
    const patients = number ? await findPatientsOfNumber(ports.db, number.index) : [];
    const [patientId] = patients.length === 1 ? patients : [];
    const stored: StoredReception = {
      callId,
      routeId: route.id,
      place: { priority: 0, preferred: undefined, patientId },
    };
    return {
      flow: 'reception',
      storedInput: stored,
      patientId: patientId ?? null,
      routeId: route.id,
      number,
    };
  };
}

/** The route of the number that was called; carriers send it with or without area code, so its end counts. */
function routeFor(routes: readonly StoredRoute[], { to }: Incoming): StoredRoute | undefined {
  const digits = to.replaceAll(/\D/g, '');
  return (
    routes.find(({ number }) => number !== null && digits.endsWith(number)) ??
    routes.find(({ number }) => number === null)
  );
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
