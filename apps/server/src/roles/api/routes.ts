import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';

/** Every feature's routes. A new feature adds its line. */
export function registerRoutes(_app: App, _context: Context): void {}
