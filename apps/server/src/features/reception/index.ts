export { receptionCallFlow } from './call-flow.ts';
export { createReception } from './receive.ts';
