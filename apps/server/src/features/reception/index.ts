export { receptionCallFlow } from './call-flow.ts';
export { extensionCallFlow } from './extension-call-flow.ts';
export { EXTENSION_PARTY } from './extension-flow.ts';
export { extensionLines, ringBackLines } from './lines.ts';
export { createReception } from './receive.ts';
export { receptionRoutes } from './routes.ts';
