export { incomingRoutes } from './routes.ts';
export { readDayOfQueues, seesIncomingCall } from './store.ts';
