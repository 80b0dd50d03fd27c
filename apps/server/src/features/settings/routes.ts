import {
  generalSettingsAnswer,
  generalSettingsChange,
  generalSettingsDefault,
  instanceFace,
} from '@suifang/contract/settings.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { readGeneralSettings, writeGeneralSettings } from './store.ts';

const tags = ['settings'];

/** Settings of the whole instance. */
export function settingsRoutes(app: App, ports: Pick<Context, 'db' | 'audit' | 'clock'>): void {
  app.get(
    '/api/instance',
    {
      config: { permission: 'public' },
      schema: { operationId: 'getInstance', tags, response: { 200: instanceFace } },
    },
    async () => {
      const { hospital } = await readGeneralSettings(ports.db);
      return { hospital: hospital === generalSettingsDefault.hospital ? null : hospital };
    },
  );
  app.get(
    '/api/settings',
    {
      config: { permission: 'settings.write' },
      schema: { operationId: 'getSettings', tags, response: { 200: generalSettingsAnswer } },
    },
    async () => readGeneralSettings(ports.db),
  );
  app.put(
    '/api/settings',
    {
      config: { permission: 'settings.write' },
      schema: {
        operationId: 'changeSettings',
        tags,
        body: generalSettingsChange,
        response: { 200: generalSettingsAnswer },
      },
    },
    async (request) => {
      const { version, ...settings } = request.body;
      await ports.db.transaction().execute(async (trx) => {
        await writeGeneralSettings(trx, settings, version, ports.clock.now());
        await ports.audit.record(trx, {
          actor: request.actor,
          action: 'settings.changed',
          object: { kind: 'settings', id: 'general' },
          detail: { fields: Object.keys(settings) },
        });
      });
      return { ...settings, version: version + 1 };
    },
  );
}
