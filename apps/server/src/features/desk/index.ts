export { talkCallFlow } from './call-flow.ts';
export type { TalkCommand, TalkEvent } from './talk-states.ts';
