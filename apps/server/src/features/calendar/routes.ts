import { calendarChange, calendarOverview, calendarYear } from '@suifang/contract/calendar.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { changeYear, readOverview, readYear } from './service.ts';

const tags = ['calendar'];
const params = z.object({ year: z.coerce.number().int().min(2000).max(2100) });

/** Public holidays and the weekends worked for them. */
export function calendarRoutes(app: App, ports: Pick<Context, 'db' | 'clock' | 'audit'>): void {
  app.get(
    '/api/calendar',
    {
      config: { permission: 'campaigns.read' },
      schema: { operationId: 'getCalendar', tags, response: { 200: calendarOverview } },
    },
    async () => readOverview(ports),
  );
  app.get(
    '/api/calendar/:year',
    {
      config: { permission: 'campaigns.read' },
      schema: { operationId: 'getCalendarYear', tags, params, response: { 200: calendarYear } },
    },
    async (request) => readYear(ports.db, request.params.year),
  );
  app.put(
    '/api/calendar/:year',
    {
      config: { permission: 'calendar.write' },
      schema: {
        operationId: 'changeCalendarYear',
        tags,
        summary: 'Puts the days of a year in place of what it had',
        params,
        body: calendarChange,
        response: { 200: calendarYear },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changeYear(ports, trx, request.actor, request.params.year, request.body)),
  );
}
