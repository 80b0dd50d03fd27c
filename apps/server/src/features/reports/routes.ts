import { PassThrough } from 'node:stream';
import { needCounts, overview } from '@suifang/contract/overview.ts';
import { hasPermission } from '@suifang/contract/permissions.ts';
import type { Form } from '@suifang/contract/questionnaire/index.ts';
import {
  campaignReport,
  type ExportQuery,
  exportQuery,
  reportCallPage,
  reportCallQuery,
  wholeNumbersExport,
} from '@suifang/contract/reports.ts';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { requireCampaign } from '../campaigns/index.ts';
import { recordNumbersExport, revealing } from '../patients/index.ts';
import { findReportCalls } from './calls-store.ts';
import { exportCampaign } from './export.ts';
import { countFailedNumbers } from './export-store.ts';
import { exportWords } from './export-words.ts';
import { readOverview } from './overview.ts';
import { countNeeds } from './overview-store.ts';
import { readCampaignForm, reportCampaign } from './report.ts';

type Ports = Pick<Context, 'db' | 'clock' | 'audit' | 'vault' | 'log'>;

const tags = ['reports'];
const config = { permission: 'reports.read' } as const;
const params = z.object({ id: z.uuid() });
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The figures of a campaign, what is behind each, exports; and today in one screen. */
export function reportRoutes(app: App, ports: Ports): void {
  app.get(
    '/api/overview',
    {
      config,
      schema: {
        operationId: 'getOverview',
        tags,
        summary: 'Today: figures, campaigns under way, what waits for a person',
        response: { 200: overview },
      },
    },
    async () => readOverview(ports),
  );
  app.get(
    '/api/needs',
    {
      // Every page asks, also one that nobody looks at.
      config: { ...config, isUnattended: true },
      schema: {
        operationId: 'countNeeds',
        tags,
        summary: 'How much waits for a person',
        response: { 200: needCounts },
      },
    },
    async () => countNeeds(ports.db),
  );
  app.get(
    '/api/campaigns/:id/report',
    {
      config,
      schema: { operationId: 'getCampaignReport', tags, params, response: { 200: campaignReport } },
    },
    async (request) => reportCampaign(ports, request.params.id),
  );
  app.get(
    '/api/campaigns/:id/report/calls',
    {
      config,
      schema: {
        operationId: 'listReportCalls',
        tags,
        summary: 'The dials or patients behind one number of the report',
        params,
        querystring: reportCallQuery,
        response: { 200: reportCallPage },
      },
    },
    async (request) => {
      await requireCampaign(ports.db, request.params.id, ports.clock.now());
      return findReportCalls(ports, request.params.id, request.query);
    },
  );
  app.get(
    '/api/campaigns/:id/report/export.xlsx',
    {
      config,
      schema: {
        operationId: 'exportCampaignReport',
        tags,
        summary: 'Results with every dial, or the targets to call a second time; phone numbers masked',
        params,
        querystring: exportQuery,
        response: {
          200: { description: 'A spreadsheet', content: { [xlsx]: { schema: z.instanceof(PassThrough) } } },
        },
      },
    },
    async (request, reply) => {
      const campaign = await requireCampaign(ports.db, request.params.id, ports.clock.now());
      const form = await readCampaignForm(ports.db, campaign.questionnaireVersionId);
      const { what, language } = request.query;
      await ports.db.transaction().execute((trx) =>
        ports.audit.record(trx, {
          actor: request.actor,
          action: 'campaign.exported',
          object: { kind: 'campaign', id: campaign.id },
          detail: { what },
        }),
      );
      return sendExport(ports, reply, { ...campaign, form }, { what, language });
    },
  );
  app.post(
    '/api/campaigns/:id/report/numbers.xlsx',
    {
      config: { permission: 'patients.reveal' },
      schema: {
        operationId: 'exportWholeNumbers',
        tags,
        summary:
          'The targets to call by hand with whole phone numbers, for a reason; audited and counted by the hour',
        params,
        body: wholeNumbersExport,
        response: {
          200: { description: 'A spreadsheet', content: { [xlsx]: { schema: z.instanceof(PassThrough) } } },
        },
      },
    },
    async (request, reply) => {
      const campaign = await requireCampaign(ports.db, request.params.id, ports.clock.now());
      const { language, reason } = request.body;
      await revealing(ports, request.actor, { kind: 'campaign', id: campaign.id }, async (trx) =>
        recordNumbersExport(ports, trx, request.actor, {
          campaignId: campaign.id,
          rows: await countFailedNumbers(trx, campaign.id),
          reason,
          mayTakeLists: hasPermission(request.staff.role, 'audit.read'),
        }),
      );
      const query = { what: 'failed', language, isWhole: true } as const;
      return sendExport(ports, reply, { ...campaign, form: undefined }, query);
    },
  );
}

/** Streams an export as a file named after the campaign; one that breaks off ends the connection. */
function sendExport(
  ports: Ports,
  reply: FastifyReply,
  campaign: Readonly<{ id: string; name: string; form: Form | undefined }>,
  query: ExportQuery & { isWhole?: boolean },
) {
  const out = new PassThrough();
  exportCampaign(ports, campaign, query, out).catch((error: unknown) => {
    ports.log.error({ err: error, campaignId: campaign.id }, 'an export broke off');
    out.destroy(error instanceof Error ? error : new Error('export failed', { cause: error }));
  });
  const name = `${campaign.name} ${exportWords[query.language].fileNames[query.what]}.xlsx`;
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(xlsx)
    .send(out);
}
