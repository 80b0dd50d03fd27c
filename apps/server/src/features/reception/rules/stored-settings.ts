import { InboundRouteSettings, usualGreeting } from '@suifang/contract/inbound-routes.ts';
import { readStored, type StoredSettings } from '../../../platform/stored-settings.ts';
import { lines } from '../../outreach/index.ts';

/** Where callers are led who came by a route that does not say so: they are told that we ring again. */
const nowhere = InboundRouteSettings.parse({
  greeting: usualGreeting,
  otherwise: { to: 'announcement', text: lines.incoming },
});

/** Reads the stored settings of a route. Nobody hears silence, also by settings that are not whole. */
export function readSettings(stored: unknown): StoredSettings<InboundRouteSettings> {
  return readStored(InboundRouteSettings, nowhere, stored);
}
