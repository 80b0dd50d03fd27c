export { type Assigner, createAssigner } from './assigner.ts';
export { queueCallFlow, type StoredQueueInput } from './call-flow.ts';
export { allQueueTexts, queueLines } from './lines.ts';
export type { QueueEvent } from './queue-states.ts';
