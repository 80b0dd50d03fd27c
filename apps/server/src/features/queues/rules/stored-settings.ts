import { QueueSettings } from '@suifang/contract/queues.ts';
import { readStored, type StoredSettings } from '../../../platform/stored-settings.ts';

/** Reads the stored settings of a queue. Whoever waits is served, also by settings that are not whole. */
export function readSettings(stored: unknown): StoredSettings<QueueSettings> {
  return readStored(QueueSettings, QueueSettings.parse({}), stored);
}
