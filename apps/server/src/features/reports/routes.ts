import { PassThrough } from 'node:stream';
import { needCounts, overview } from '@suifang/contract/overview.ts';
import { campaignReport, exportQuery, reportCallPage, reportCallQuery } from '@suifang/contract/reports.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { requireCampaign } from '../campaigns/index.ts';
import { findReportCalls } from './calls-store.ts';
import { exportCampaign } from './export.ts';
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
      const out = new PassThrough();
      exportCampaign(ports, { id: campaign.id, form }, request.query, out).catch((error: unknown) => {
        ports.log.error({ err: error, campaignId: campaign.id }, 'an export broke off');
        out.destroy(error instanceof Error ? error : new Error('export failed', { cause: error }));
      });
      const name = `${campaign.name} ${exportWords[language].fileNames[what]}.xlsx`;
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .type(xlsx)
        .send(out);
    },
  );
}
