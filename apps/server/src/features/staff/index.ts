export { createAuthenticate, createCookieReader } from './authenticate.ts';
export { staffRoutes } from './routes.ts';
