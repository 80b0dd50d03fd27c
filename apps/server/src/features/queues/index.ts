export { type Assigner, createAssigner } from './assigner.ts';
export { queueCallFlow, type StoredQueueInput } from './call-flow.ts';
export { queueRoutes } from './routes.ts';
export { createQueue } from './settings.ts';
export { queuesSeenBy } from './scope.ts';
export { findQueues, lockQueues } from './settings-store.ts';
export { allQueueTexts, queueLines } from './lines.ts';
export type { Place, QueueEvent } from './queue-states.ts';
