import { z } from 'zod';
import type { Context } from '../../context.ts';
import { prepareCampaign, prepareForgotten } from '../../features/campaigns/index.ts';
import { forgetUploads, runImport } from '../../features/imports/index.ts';
import { adoptRecordings, storeRecording, verifyRecordings } from '../../features/recordings/index.ts';
import { stopForgottenResponses } from '../../features/responses/index.ts';
import { forgetCommands } from '../../platform/http/command.ts';
import { ensureEventPartitions } from '../../telephony/call-store.ts';

/** One kind of work: what its payload holds, and what is done. Every task is safe to run twice. */
export type Task = (payload: unknown, context: Context) => Promise<void>;

function task<Payload>(
  schema: z.ZodType<Payload>,
  work: (payload: Payload, context: Context) => Promise<void>,
): Task {
  return (payload, context) => work(schema.parse(payload), context);
}

/** Everything the worker does, by the name under which it is asked for (`jobs.add`). A feature adds its line. */
export const tasks: Readonly<Record<string, Task>> = {
  'campaign.prepare': task(z.object({ campaignId: z.uuid() }), ({ campaignId }, context) =>
    prepareCampaign(context, campaignId),
  ),
  'campaigns.prepare': (_payload, context) => prepareForgotten(context),
  'commands.forget': (_payload, context) => forgetCommands(context),
  'calls.partition': (_payload, context) => ensureEventPartitions(context.db, context.clock.now()),
  'import.work': task(z.object({ importId: z.uuid() }), ({ importId }, context) =>
    runImport(context, importId),
  ),
  'imports.forget': (_payload, context) => forgetUploads(context),
  'responses.stop': (_payload, context) => stopForgottenResponses(context),
  'recording.store': task(z.object({ recordingId: z.uuid() }), ({ recordingId }, context) =>
    storeRecording(context, recordingId),
  ),
  'recordings.adopt': (_payload, context) => adoptRecordings(context),
  'recordings.verify': (_payload, context) => verifyRecordings(context),
};
