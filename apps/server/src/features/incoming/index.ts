export { incomingRoutes } from './routes.ts';
export { findMenuKeys, readDayOfQueues, seesIncomingCall } from './store.ts';
