/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */
import type { QueueSettingsOverflowItem } from './queueSettingsOverflowItem.ts';
import type { QueueSettingsRating } from './queueSettingsRating.ts';
import type { QueueSettingsRelaxItem } from './queueSettingsRelaxItem.ts';
import type { QueueSettingsSchedule } from './queueSettingsSchedule.ts';
import type { QueueSettingsSkillsItem } from './queueSettingsSkillsItem.ts';
import type { QueueSettingsStrategy } from './queueSettingsStrategy.ts';
import type { QueueSettingsWhenClosed } from './queueSettingsWhenClosed.ts';
import type { QueueSettingsWhenFull } from './queueSettingsWhenFull.ts';

export type QueueSettings = {
  strategy: QueueSettingsStrategy;
  /**
     * @minimum 0
     * @maximum 100
     */
  weight: number;
  /** @maxItems 10 */
  skills: QueueSettingsSkillsItem[];
  /** @maxItems 10 */
  relax: QueueSettingsRelaxItem[];
  /**
     * @minimum 0
     * @maximum 120000
     */
  ringMs: number;
  /**
     * @minimum 0
     * @maximum 3600000
     */
  wrapUpMs: number;
  /**
     * @minimum 0
     * @maximum 300000
     */
  ownerWaitMs: number;
  /**
     * @minimum 1
     * @maximum 1000
     */
  maxWaiting: number;
  /**
     * @minimum 15000
     * @maximum 600000
     */
  announceEveryMs: number;
  /** @maxItems 6 */
  overflow: QueueSettingsOverflowItem[];
  whenFull: QueueSettingsWhenFull;
  whenClosed: QueueSettingsWhenClosed;
  schedule: QueueSettingsSchedule;
  /**
     * @minimum 0
     * @maximum 600000
     */
  serviceLevelMs: number;
  /**
     * @minimum 0
     * @maximum 60000
     */
  shortAbandonMs: number;
  rating: QueueSettingsRating;
};
