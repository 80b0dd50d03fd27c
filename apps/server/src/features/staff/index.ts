export { createAuthenticate } from './authenticate.ts';
export { staffRoutes } from './routes.ts';
