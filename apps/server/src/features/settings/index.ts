export { settingsRoutes } from './routes.ts';
export { readGeneralSettings } from './store.ts';
