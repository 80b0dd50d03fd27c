import type { TrunkCondition } from '../trunk-probe.ts';
import type { Ami } from './ami.ts';
import { endpointOfTrunk, trunkOfEndpoint, trunkOfRegistration } from './pjsip.ts';

/** An OPTIONS that was not answered counts as lost after this (`qualify_timeout` of the rendered file), plus a little. */
const QUALIFY_LIMIT_MS = 3_500;
const LOOK_EVERY_MS = 100;

type Contact = Readonly<{ isReachable: boolean | undefined; roundTripUs: number }>;

/** Of `res_pjsip_outbound_registration`; every other word means that it is on its way. */
const registrationStates: Readonly<Record<string, TrunkCondition['registration']>> = {
  Registered: 'registered',
  Rejected: 'refused',
};

const reachability: Readonly<Record<string, boolean>> = { Reachable: true, Unreachable: false };

/** The other end as the last OPTIONS found it; undefined when Asterisk does not know the endpoint. */
async function readContact(ami: Ami, endpoint: string): Promise<Contact | undefined> {
  const details = await ami.list('PJSIPShowEndpoint', { Endpoint: endpoint });
  const contact = details.find((detail) => detail['Event'] === 'ContactStatusDetail');
  if (!contact) return undefined;
  const roundTripUs = Number(contact['RoundtripUsec']);
  return {
    isReachable: reachability[contact['Status'] ?? ''],
    roundTripUs: Number.isFinite(roundTripUs) ? roundTripUs : 0,
  };
}

type Registrations = ReadonlyMap<string, TrunkCondition['registration']>;

/** How the registrations of the trunks stand, by trunk id. */
async function readRegistrations(ami: Ami): Promise<Registrations> {
  const details = await ami.list('PJSIPShowRegistrationsOutbound', {});
  const entries = details.flatMap((detail) => {
    const trunkId = trunkOfRegistration(detail['ObjectName'] ?? '');
    const state = registrationStates[detail['Status'] ?? ''] ?? ('pending' as const);
    return trunkId === undefined ? [] : [[trunkId, state] as const];
  });
  return new Map(entries);
}

function conditionOf(
  contact: Contact | undefined,
  channelsInUse: number,
  registration: TrunkCondition['registration'],
): TrunkCondition {
  const isReachable = contact?.isReachable;
  const roundTripUs = contact?.roundTripUs ?? 0;
  return {
    isReachable,
    roundTripMs: isReachable && roundTripUs > 0 ? Math.round(roundTripUs / 100) / 10 : undefined,
    channelsInUse,
    registration,
  };
}

/** Every trunk that Asterisk knows, as its last OPTIONS found it. */
export async function readTrunkConditions(ami: Ami): Promise<ReadonlyMap<string, TrunkCondition>> {
  const [endpoints, registrations] = await Promise.all([
    ami.list('PJSIPShowEndpoints', {}),
    readRegistrations(ami),
  ]);
  const conditions = endpoints.map(async (endpoint) => {
    const name = endpoint['ObjectName'] ?? '';
    const trunkId = trunkOfEndpoint(name);
    if (trunkId === undefined) return [];
    const contact = await readContact(ami, name);
    return [
      [
        trunkId,
        conditionOf(contact, Number(endpoint['ActiveChannels'] ?? 0), registrations.get(trunkId)),
      ] as const,
    ];
  });
  return new Map((await Promise.all(conditions)).flat());
}

/**
 * Sends an OPTIONS now and answers what came of it. The manager interface does not tell when the answer has come, so
 * the contact is looked at until it shows a new round trip, or until an answer can no longer come.
 */
export async function qualifyTrunk(ami: Ami, trunkId: string): Promise<TrunkCondition | undefined> {
  const name = endpointOfTrunk(trunkId);
  const before = await readContact(ami, name);
  const asked = await ami.action('PJSIPQualify', { Endpoint: name });
  if (asked['Response'] !== 'Success') return undefined;
  const until = performance.now() + QUALIFY_LIMIT_MS;
  while (performance.now() < until) {
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_EVERY_MS);
    });
    const now = await readContact(ami, name);
    if (now?.isReachable && (!before?.isReachable || now.roundTripUs !== before.roundTripUs)) break;
  }
  const condition = (await readTrunkConditions(ami)).get(trunkId);
  return condition && { ...condition, isReachable: condition.isReachable ?? false };
}
