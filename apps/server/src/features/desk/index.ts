export { talkCallFlow } from './call-flow.ts';
export type { TalkCommand, TalkEvent } from './talk-states.ts';
export { createCommander } from './commander.ts';
export { deskRoutes } from './routes.ts';
