/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { ChangeQueueBodySettingsOverflowItem } from './changeQueueBodySettingsOverflowItem.ts';
import type { ChangeQueueBodySettingsRating } from './changeQueueBodySettingsRating.ts';
import type { ChangeQueueBodySettingsRelaxItem } from './changeQueueBodySettingsRelaxItem.ts';
import type { ChangeQueueBodySettingsSchedule } from './changeQueueBodySettingsSchedule.ts';
import type { ChangeQueueBodySettingsSkillsItem } from './changeQueueBodySettingsSkillsItem.ts';
import type { ChangeQueueBodySettingsStrategy } from './changeQueueBodySettingsStrategy.ts';
import type { ChangeQueueBodySettingsWhenClosed } from './changeQueueBodySettingsWhenClosed.ts';
import type { ChangeQueueBodySettingsWhenFull } from './changeQueueBodySettingsWhenFull.ts';

export type ChangeQueueBodySettings = {
  strategy?: ChangeQueueBodySettingsStrategy;
  /**
     * @minimum 0
     * @maximum 100
     */
  weight?: number;
  /** @maxItems 10 */
  skills?: ChangeQueueBodySettingsSkillsItem[];
  /** @maxItems 10 */
  relax?: ChangeQueueBodySettingsRelaxItem[];
  /**
     * @minimum 0
     * @maximum 120000
     */
  ringMs?: number;
  /**
     * @minimum 0
     * @maximum 3600000
     */
  wrapUpMs?: number;
  /**
     * @minimum 0
     * @maximum 300000
     */
  ownerWaitMs?: number;
  /**
     * @minimum 1
     * @maximum 1000
     */
  maxWaiting?: number;
  /**
     * @minimum 15000
     * @maximum 600000
     */
  announceEveryMs?: number;
  /** @maxItems 6 */
  overflow?: ChangeQueueBodySettingsOverflowItem[];
  whenFull?: ChangeQueueBodySettingsWhenFull;
  whenClosed?: ChangeQueueBodySettingsWhenClosed;
  schedule?: ChangeQueueBodySettingsSchedule;
  /**
     * @minimum 0
     * @maximum 600000
     */
  serviceLevelMs?: number;
  /**
     * @minimum 0
     * @maximum 60000
     */
  shortAbandonMs?: number;
  rating?: ChangeQueueBodySettingsRating;
};
