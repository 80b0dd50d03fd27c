export { adoptRecordings } from './adopt.ts';
export { recordingRoutes } from './routes.ts';
export { findRecording } from './store.ts';
export { storeRecording } from './store-recording.ts';
export { verifyRecordings } from './verify.ts';
