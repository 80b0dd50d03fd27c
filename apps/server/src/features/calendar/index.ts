export { ensureCalendar } from './ensure-calendar.ts';
export { calendarRoutes } from './routes.ts';
