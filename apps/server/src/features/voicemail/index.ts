export { voicemailCallFlow } from './call-flow.ts';
export { seesMessageOf } from './message-store.ts';
export { voicemailLines } from './lines.ts';
export { voicemailRoutes } from './routes.ts';
