import { agentFigures, ownReservation, reservationSkip } from '@suifang/contract/campaigns/agents.ts';
import { commandHeaders } from '@suifang/contract/commands.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { readAgentFigures, readOwnReservation, skipReservation } from './agents.ts';
import { requireCampaign } from './service.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'events' | 'jobs' | 'vault'>;

const params = z.object({ id: z.uuid() });
const skipped = z.object({});

/** Campaigns whose patients talk with agents. */
export function agentRoutes(app: App, ports: Ports): void {
  app.get(
    '/api/campaigns/:id/agents',
    {
      config: { permission: 'campaigns.read' },
      schema: {
        operationId: 'getCampaignAgents',
        tags: ['campaigns'],
        summary: 'How many patients found an agent, how many did not, and how the calls lie on the staff',
        params,
        response: { 200: agentFigures },
      },
    },
    async (request) =>
      readAgentFigures(ports, await requireCampaign(ports.db, request.params.id, ports.clock.now())),
  );
  app.get(
    '/api/desk/reservation',
    {
      config: { permission: 'desk.use' },
      schema: {
        operationId: 'getOwnReservation',
        tags: ['desk'],
        summary: 'The patient of a campaign who is kept for whoever asks',
        response: { 200: ownReservation },
      },
    },
    async (request) => ({ reservation: await readOwnReservation(ports, request.staff.id) }),
  );
  app.post(
    '/api/desk/reservations/:id/skip',
    {
      config: { permission: 'desk.use' },
      schema: {
        operationId: 'skipReservation',
        tags: ['desk'],
        params,
        headers: commandHeaders,
        body: reservationSkip,
        response: { 200: skipped },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'skipReservation', answer: skipped }, async (trx) => {
        const by = { staffId: request.staff.id, actor: request.actor };
        await skipReservation(ports, trx, by, request.params.id, request.body);
        return {};
      }),
  );
}
