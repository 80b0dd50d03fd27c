export { type AgentDeadlines, createAgentDeadlines } from './deadlines.ts';
export { compareDevices, noteDevice, type TouchedCall } from './devices.ts';
export { freeAgents, moveAgent } from './move.ts';
export { type AgentReach, findReach } from './reach-store.ts';
export { readDeviceConfigurations } from './device-store.ts';
export { agentRoutes } from './routes.ts';
export { makeNursesAgents } from './settings.ts';
export { findEnabledAgents } from './settings-store.ts';
export { PHONE_PATH } from './service.ts';
