export { type Assigner, createAssigner } from './assigner.ts';
export { queueCallFlow, type StoredQueueInput } from './call-flow.ts';
export { allQueueTexts, queueLines } from './lines.ts';
export type { Place, QueueEvent } from './queue-states.ts';
