export { ensureCalendar } from './ensure-calendar.ts';
export { calendarRoutes } from './routes.ts';
export { findMissingYears } from './service.ts';
