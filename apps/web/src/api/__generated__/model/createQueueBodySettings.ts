/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { CreateQueueBodySettingsOverflowItem } from './createQueueBodySettingsOverflowItem.ts';
import type { CreateQueueBodySettingsRating } from './createQueueBodySettingsRating.ts';
import type { CreateQueueBodySettingsRelaxItem } from './createQueueBodySettingsRelaxItem.ts';
import type { CreateQueueBodySettingsSchedule } from './createQueueBodySettingsSchedule.ts';
import type { CreateQueueBodySettingsSkillsItem } from './createQueueBodySettingsSkillsItem.ts';
import type { CreateQueueBodySettingsStrategy } from './createQueueBodySettingsStrategy.ts';
import type { CreateQueueBodySettingsWhenClosed } from './createQueueBodySettingsWhenClosed.ts';
import type { CreateQueueBodySettingsWhenFull } from './createQueueBodySettingsWhenFull.ts';

export type CreateQueueBodySettings = {
  strategy?: CreateQueueBodySettingsStrategy;
  /**
     * @minimum 0
     * @maximum 100
     */
  weight?: number;
  /** @maxItems 10 */
  skills?: CreateQueueBodySettingsSkillsItem[];
  /** @maxItems 10 */
  relax?: CreateQueueBodySettingsRelaxItem[];
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
  overflow?: CreateQueueBodySettingsOverflowItem[];
  whenFull?: CreateQueueBodySettingsWhenFull;
  whenClosed?: CreateQueueBodySettingsWhenClosed;
  schedule?: CreateQueueBodySettingsSchedule;
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
  rating?: CreateQueueBodySettingsRating;
};
