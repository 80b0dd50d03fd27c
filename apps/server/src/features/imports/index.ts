export { forgetUploads } from './forget.ts';
export { importRoutes } from './routes.ts';
export { runImport } from './run-import.ts';
