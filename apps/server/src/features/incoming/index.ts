export { incomingRoutes } from './routes.ts';
