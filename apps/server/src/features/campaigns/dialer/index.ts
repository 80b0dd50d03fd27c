export { createDialer } from './dialer.ts';
export { createAttemptLegs } from './legs.ts';
export { createAttemptOwner } from './owner.ts';
export { createDialProtocol } from './protocol.ts';
export { createDialGate } from './gate.ts';
