export { insertQueueCallback } from './store.ts';
