export { talkCallFlow } from './call-flow.ts';
export { createCallMaker } from './call-maker.ts';
export { dialOutCallFlow } from './dial-out-call-flow.ts';
export type { TalkCommand, TalkEvent } from './talk-states.ts';
export { createCommander } from './commander.ts';
export { dialOutLines } from './lines.ts';
export { deskRoutes } from './routes.ts';
