export { sampleTownRoutes, wishForTown } from './routes.ts';
export { countSample } from './store.ts';
