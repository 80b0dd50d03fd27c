export * from './conversation.ts';
export * from './diagram.ts';
export * from './flow.ts';
export * from './party.ts';
