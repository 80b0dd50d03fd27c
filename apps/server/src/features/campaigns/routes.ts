import {
  blockedPage,
  blockedQuery,
  campaignChange,
  campaignCheck,
  campaignDetail,
  campaignPage,
  campaignQuery,
  newCampaign,
  redialPreview,
  redialRequest,
  reviewDecision,
  targetPage,
  targetQuery,
  waitingPlaces,
} from '@suifang/contract/campaigns/api.ts';
import { campaignChoices, campaignLines } from '@suifang/contract/campaigns/choices.ts';
import { commandHeaders } from '@suifang/contract/commands.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { agentRoutes } from './agent-routes.ts';
import { checkCampaign, listBlocked } from './check.ts';
import { moveCampaign, settleReview } from './moves.ts';
import {
  assertMayPredict,
  changeCampaign,
  createCampaign,
  deleteCampaign,
  previewRedial,
  redialFailed,
  requireCampaign,
} from './service.ts';
import { findCampaigns } from './store/campaigns.ts';
import { readChoices } from './store/choices.ts';
import { findLines } from './store/lines.ts';
import { findTargets, findWaitingPlaces } from './store/targets.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'events' | 'jobs' | 'vault'>;

const tags = ['campaigns'];
const params = z.object({ id: z.uuid() });
const read = { permission: 'campaigns.read' } as const;
const run = { permission: 'campaigns.run' } as const;
const answer = { 200: campaignDetail };

/** Campaigns: made, checked, started, paused, ended, dialled a second time. */
export function campaignRoutes(app: App, ports: Ports): void {
  app.get(
    '/api/campaigns',
    {
      config: read,
      schema: {
        operationId: 'listCampaigns',
        tags,
        querystring: campaignQuery,
        response: { 200: campaignPage },
      },
    },
    async (request) => findCampaigns(ports.db, request.query, ports.clock.now()),
  );
  app.get(
    '/api/campaigns/:id',
    { config: read, schema: { operationId: 'getCampaign', tags, params, response: answer } },
    async (request) => requireCampaign(ports.db, request.params.id, ports.clock.now()),
  );
  app.get(
    '/api/campaigns/:id/check',
    {
      config: read,
      schema: {
        operationId: 'checkCampaign',
        tags,
        summary: 'Who will be called, who not and why, how many dials, until when',
        params,
        response: { 200: campaignCheck },
      },
    },
    async (request) =>
      checkCampaign(ports, await requireCampaign(ports.db, request.params.id, ports.clock.now())),
  );
  app.get(
    '/api/campaigns/:id/check/blocked',
    {
      config: read,
      schema: {
        operationId: 'listBlockedPatients',
        tags,
        summary: 'The patients behind a number of the check: whom one rule keeps back, and until when',
        params,
        querystring: blockedQuery,
        response: { 200: blockedPage },
      },
    },
    async (request) =>
      listBlocked(
        ports,
        await requireCampaign(ports.db, request.params.id, ports.clock.now()),
        request.query,
      ),
  );
  app.get(
    '/api/campaigns/:id/targets',
    {
      config: read,
      schema: {
        operationId: 'listTargets',
        tags,
        params,
        querystring: targetQuery,
        response: { 200: targetPage },
      },
    },
    async (request) => {
      await requireCampaign(ports.db, request.params.id, ports.clock.now());
      return findTargets(ports, request.params.id, request.query);
    },
  );
  app.get(
    '/api/patients/:id/waiting',
    {
      config: read,
      schema: {
        operationId: 'listWaitingPlaces',
        tags,
        summary: 'The campaigns in which a patient waits to be called, and for what',
        params,
        response: { 200: waitingPlaces },
      },
    },
    async (request) => ({ items: await findWaitingPlaces(ports, request.params.id) }),
  );
  app.get(
    '/api/campaigns/:id/lines',
    {
      config: read,
      schema: {
        operationId: 'listCampaignLines',
        tags,
        summary: 'Who is being rung or spoken with now',
        params,
        response: { 200: campaignLines },
      },
    },
    async (request) => {
      const { id } = await requireCampaign(ports.db, request.params.id, ports.clock.now());
      return findLines(ports, id);
    },
  );
  agentRoutes(app, ports);
  app.get(
    '/api/campaign-choices',
    {
      config: run,
      schema: {
        operationId: 'getCampaignChoices',
        tags,
        summary: 'Departments, wards, trunks, imports and campaigns that a new campaign may name',
        response: { 200: campaignChoices },
      },
    },
    async () => readChoices(ports.db),
  );
  app.post(
    '/api/campaigns',
    {
      config: run,
      schema: {
        operationId: 'createCampaign',
        tags,
        headers: commandHeaders,
        body: newCampaign,
        response: answer,
      },
    },
    async (request) => {
      assertMayPredict(request.staff.role, request.body.settings);
      return runCommand(ports.db, request, { name: 'createCampaign', answer: campaignDetail }, (trx) =>
        createCampaign(ports, trx, request.actor, request.body),
      );
    },
  );
  app.patch(
    '/api/campaigns/:id',
    {
      config: run,
      schema: { operationId: 'changeCampaign', tags, params, body: campaignChange, response: answer },
    },
    async (request) =>
      ports.db.transaction().execute(async (trx) => {
        const { settings } = request.body;
        const before = await requireCampaign(trx, request.params.id, ports.clock.now());
        if (settings) assertMayPredict(request.staff.role, settings, before.settings);
        return changeCampaign(ports, trx, request.actor, request.params.id, request.body);
      }),
  );
  app.delete(
    '/api/campaigns/:id',
    {
      config: run,
      schema: { operationId: 'deleteCampaign', tags, params, response: { 204: z.undefined() } },
    },
    async (request, reply) => {
      await ports.db
        .transaction()
        .execute((trx) => deleteCampaign(ports, trx, request.actor, request.params.id));
      return reply.code(204).send();
    },
  );
  for (const move of ['start', 'pause', 'resume', 'drain', 'abort'] as const) {
    const name = `${move}Campaign`;
    app.post(
      `/api/campaigns/:id/${move}`,
      { config: run, schema: { operationId: name, tags, params, headers: commandHeaders, response: answer } },
      async (request) =>
        runCommand(ports.db, request, { name, answer: campaignDetail }, (trx) =>
          moveCampaign(ports, trx, request.actor, request.params.id, move),
        ),
    );
  }
  app.get(
    '/api/campaigns/:id/redial',
    {
      config: run,
      schema: {
        operationId: 'previewRedial',
        tags,
        summary: 'Whom a second campaign with the failed targets would call, and whom not and why',
        params,
        response: { 200: redialPreview },
      },
    },
    async (request) => previewRedial(ports, request.params.id),
  );
  app.post(
    '/api/campaigns/:id/redial',
    {
      config: run,
      schema: {
        operationId: 'redialCampaign',
        tags,
        summary: 'A new draft with the failed targets (二次外拨)',
        params,
        headers: commandHeaders,
        body: redialRequest,
        response: answer,
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'redialCampaign', answer: campaignDetail }, async (trx) => {
        const { settings } = await requireCampaign(trx, request.params.id, ports.clock.now());
        assertMayPredict(request.staff.role, settings);
        return redialFailed(ports, trx, request.actor, request.params.id, request.body.name);
      }),
  );
  app.post(
    '/api/targets/:id/review',
    {
      config: run,
      schema: {
        operationId: 'settleTarget',
        tags,
        params,
        headers: commandHeaders,
        body: reviewDecision,
        response: { 200: z.object({}) },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'settleTarget', answer: z.object({}) }, async (trx) => {
        await settleReview(ports, trx, request.actor, request.params.id, request.body.decision);
        return {};
      }),
  );
}
