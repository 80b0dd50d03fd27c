export { trunkRoutes } from './routes.ts';
export { readTrunkConfigurations } from './configurations.ts';
export { readTrunkHealth } from './status.ts';
