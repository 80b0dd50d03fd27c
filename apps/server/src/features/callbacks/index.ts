export { canBeRungBack, insertQueueCallback } from './store.ts';
export { callbackRoutes } from './routes.ts';
