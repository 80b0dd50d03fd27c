export { receptionCallFlow } from './call-flow.ts';
export { ringBackLines } from './lines.ts';
export { createReception } from './receive.ts';
export { receptionRoutes } from './routes.ts';
