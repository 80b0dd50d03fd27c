/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ChangeInboundRouteBodySettingsScheduleWeekdaysItem = {
  /** @pattern ^([01]\d|2[0-3]):[0-5]\d$ */
  from: string;
  /** @pattern ^(([01]\d|2[0-3]):[0-5]\d|24:00)$ */
  to: string;
};
