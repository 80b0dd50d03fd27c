import type { Context } from '../../context.ts';
import { staffRoutes } from '../../features/staff/index.ts';
import type { App } from '../../platform/http/server.ts';

/** Every feature's routes. A new feature adds its line. */
export function registerRoutes(app: App, context: Context): void {
  staffRoutes(app, context);
}
