export { callRoutes } from './routes.ts';
export { readCallLines } from './service.ts';
