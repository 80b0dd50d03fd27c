export { ensureLibrary, readLibrary } from './library.ts';
export { questionnaireRoutes } from './routes.ts';
export { readForm } from './service.ts';
