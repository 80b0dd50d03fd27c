export { insertCallback, insertQueueCallback } from './store.ts';
export { callbackRoutes } from './routes.ts';
