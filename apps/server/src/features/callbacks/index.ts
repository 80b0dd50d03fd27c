export { canBeRungBack, insertCallback, insertQueueCallback } from './store.ts';
export { callbackRoutes } from './routes.ts';
