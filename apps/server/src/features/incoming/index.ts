export { incomingRoutes } from './routes.ts';
export { readDayOfQueues } from './store.ts';
