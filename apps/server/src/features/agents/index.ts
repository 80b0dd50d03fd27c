export { type AgentDeadlines, createAgentDeadlines } from './deadlines.ts';
export { compareDevices, noteDevice, type TouchedCall } from './devices.ts';
export { moveAgent } from './move.ts';
