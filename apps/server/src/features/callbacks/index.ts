export { insertOwedCallback, insertQueueCallback } from './store.ts';
