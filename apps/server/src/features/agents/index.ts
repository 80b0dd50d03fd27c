export { moveAgent } from './move.ts';
