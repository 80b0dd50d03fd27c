export { resumeImports } from './resume.ts';
export { importRoutes } from './routes.ts';
export { runImport } from './run-import.ts';
