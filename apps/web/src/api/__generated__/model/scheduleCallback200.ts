/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ScheduleCallback200 = {
  taskId: string;
};
