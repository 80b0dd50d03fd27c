import { trunkCharacters } from '@suifang/contract/trunk-characters.ts';

/**
 * Renders trunks and our own phones into the one file that Asterisk includes. PostgreSQL is the truth; this file is a copy that keeps
 * working while the database is away. Every value is checked against a strict character class first: a newline, `;` or
 * `[` in a name would be configuration.
 */

export type TrunkConfiguration = Readonly<{
  id: string;
  kind: 'ip' | 'registration';
  host: string;
  port: number;
  username: string | undefined;
  secret: string | undefined;
  callerId: string;
}>;

/** One of our own phones, as the switch needs it. */
export type DeviceConfiguration = Readonly<{ id: string; kind: 'browser' | 'phone'; secret: string }>;

/** The name under which Asterisk knows a trunk. */
export function endpointOfTrunk(trunkId: string): string {
  return `trunk-${trunkId}`;
}

/** The trunk of an endpoint name; undefined when it is not one of ours. */
export function trunkOfEndpoint(endpoint: string): string | undefined {
  return endpoint.startsWith('trunk-') ? endpoint.slice('trunk-'.length) : undefined;
}

/** The name under which Asterisk knows one of our own phones. */
export function endpointOfDevice(deviceId: string): string {
  return `device-${deviceId}`;
}

/** The phone of an endpoint name; undefined when it is not one of ours. */
export function deviceOfEndpoint(endpoint: string): string | undefined {
  return endpoint.startsWith('device-') ? endpoint.slice('device-'.length) : undefined;
}

const REGISTRATION = '-registration';

/** The name under which Asterisk knows the registration of a trunk that has one. */
export function registrationOfTrunk(trunkId: string): string {
  return `${endpointOfTrunk(trunkId)}${REGISTRATION}`;
}

/** The trunk of a registration's name; undefined when it is not one of ours. */
export function trunkOfRegistration(name: string): string | undefined {
  return name.endsWith(REGISTRATION) ? trunkOfEndpoint(name.slice(0, -REGISTRATION.length)) : undefined;
}

function checked(value: string | undefined, pattern: RegExp, what: string): string {
  if (value === undefined || !pattern.test(value))
    throw new Error(`${what} of a trunk has characters that are not allowed`);
  return value;
}

/** The whole file. Throws when a value could change the meaning of the file. */
export function renderPeers(
  trunks: readonly TrunkConfiguration[],
  devices: readonly DeviceConfiguration[],
): string {
  return (
    [
      '; Written whole by Suifang from its database. Do not edit.',
      ...trunks.map(renderTrunk),
      ...devices.map(renderDevice),
    ].join('\n\n') + '\n'
  );
}

/**
 * A phone of ours: one place at a time, nothing but our application behind it, no transfer by the phone itself. A
 * browser speaks WebRTC (encrypted, over the websocket that we hand on).
 */
function renderDevice(device: DeviceConfiguration): string {
  const name = endpointOfDevice(checked(device.id, /^[0-9a-f-]{36}$/, 'the id'));
  const password = checked(device.secret, trunkCharacters.secret, 'the password');
  return [
    section(name, {
      type: 'endpoint',
      context: 'from-device',
      disallow: 'all',
      allow: 'alaw',
      aors: name,
      auth: name,
      direct_media: 'no',
      allow_transfer: 'no',
      dtmf_mode: 'rfc4733',
      rtp_timeout: '30',
      // No transport for a browser: Asterisk would bind its sound to that of the signalling, which is on 127.0.0.1 only.
      ...(device.kind === 'browser'
        ? { webrtc: 'yes', dtls_auto_generate_cert: 'yes' }
        : { transport: 'transport-udp', rtp_symmetric: 'yes', force_rport: 'yes', rewrite_contact: 'yes' }),
    }),
    section(name, { type: 'auth', auth_type: 'userpass', username: name, password }),
    section(name, {
      type: 'aor',
      max_contacts: '1',
      remove_existing: 'yes',
      qualify_frequency: '10',
      qualify_timeout: '3.0',
    }),
  ].join('\n\n');
}

function renderTrunk(trunk: TrunkConfiguration): string {
  const name = endpointOfTrunk(checked(trunk.id, /^[0-9a-f-]{36}$/, 'the id'));
  const host = checked(trunk.host, trunkCharacters.host, 'the host');
  const callerId = checked(trunk.callerId, trunkCharacters.number, 'the caller id');
  const contact = `sip:${host}:${trunk.port}`;
  const sections = [
    section(name, {
      type: 'endpoint',
      transport: 'transport-udp',
      context: 'from-trunk',
      disallow: 'all',
      allow: 'alaw',
      aors: name,
      dtmf_mode: 'rfc4733',
      direct_media: 'no',
      allow_transfer: 'no',
      rtp_symmetric: 'yes',
      rtp_timeout: '120',
      trust_id_inbound: 'yes',
      send_pai: 'yes',
      from_user: callerId,
      ...(trunk.kind === 'registration' && { outbound_auth: name }),
    }),
    section(name, { type: 'aor', contact, qualify_frequency: '10', qualify_timeout: '3.0' }),
    section(name, { type: 'identify', endpoint: name, match: host }),
  ];
  if (trunk.kind === 'registration') {
    const username = checked(trunk.username, trunkCharacters.username, 'the user name');
    const password = checked(trunk.secret, trunkCharacters.secret, 'the password');
    sections.push(
      section(name, { type: 'auth', auth_type: 'userpass', username, password }),
      section(registrationOfTrunk(trunk.id), {
        type: 'registration',
        transport: 'transport-udp',
        outbound_auth: name,
        server_uri: contact,
        client_uri: `sip:${username}@${host}:${trunk.port}`,
        contact_user: username,
        retry_interval: '30',
        // A carrier that was away for an hour, or that locked the account for a while, must find us again by itself.
        forbidden_retry_interval: '300',
        fatal_retry_interval: '300',
        auth_rejection_permanent: 'no',
        max_retries: '1000000',
        expiration: '300',
        line: 'yes',
        endpoint: name,
      }),
    );
  }
  return sections.join('\n\n');
}

function section(name: string, options: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(options).map(([key, value]) => `${key}=${value ?? ''}`);
  return [`[${name}]`, ...lines].join('\n');
}
