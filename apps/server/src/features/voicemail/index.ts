export { voicemailCallFlow } from './call-flow.ts';
export { voicemailLines } from './lines.ts';
export { voicemailRoutes } from './routes.ts';
