import { prompt, promptList, promptsToHear, promptText } from '@suifang/contract/prompts.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App } from '../../platform/http/server.ts';
import { fail } from './errors.ts';
import { hearPrompts, type PromptPorts, removeRecording, uploadRecording } from './service.ts';

const tags = ['prompts'];
/** Two minutes of uncompressed stereo sound. */
const LARGEST_RECORDING = 25 * 1024 * 1024;

/** Prompts: hearing texts as a call plays them, recordings in place of the synthetic voice. */
export function promptRoutes(app: App, ports: PromptPorts): void {
  app.post(
    '/api/prompts/hear',
    {
      config: { permission: 'questionnaires.read' },
      schema: {
        operationId: 'hearPrompts',
        tags,
        summary: 'Renders texts; changes nothing that people see',
        body: promptsToHear,
        response: { 200: promptList },
      },
    },
    async (request) => ({ items: await hearPrompts(ports, request.body.texts) }),
  );
  app.get(
    '/api/prompts/:key/sound',
    {
      config: { permission: 'questionnaires.read' },
      schema: {
        operationId: 'getPromptSound',
        tags,
        params: z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: {
          200: { description: 'The sound', content: { 'audio/wav': { schema: z.instanceof(Buffer) } } },
        },
      },
    },
    async (request, reply) => {
      const wav = await ports.speech.readWav(request.params.key);
      if (!wav) throw fail('request.not-found');
      // The key names the content, so it never changes.
      return reply.header('cache-control', 'private, max-age=86400, immutable').type('audio/wav').send(wav);
    },
  );
  app.post(
    '/api/prompts/recordings',
    {
      config: { permission: 'prompts.write' },
      schema: {
        operationId: 'uploadPromptRecording',
        tags,
        summary: 'Multipart: `text`, then the recording as `file`',
        consumes: ['multipart/form-data'],
        response: { 200: prompt },
      },
    },
    async (request) => {
      const { text, audio } = await readUpload(request);
      return uploadRecording(ports, request.actor, text, audio);
    },
  );
  app.delete(
    '/api/prompts/recordings',
    {
      config: { permission: 'prompts.write' },
      schema: {
        operationId: 'removePromptRecording',
        tags,
        summary: 'Goes back to the synthetic voice, which is answered',
        querystring: promptText,
        response: { 200: prompt },
      },
    },
    async (request) => removeRecording(ports, request.actor, request.query.text),
  );
}

async function readUpload(request: FastifyRequest): Promise<{ text: string; audio: Buffer }> {
  const file = await request.file({ limits: { fileSize: LARGEST_RECORDING } });
  const field = file?.fields['text'];
  const value = field && 'value' in field ? field.value : undefined;
  const parsed = promptText.safeParse({ text: value });
  if (!file || !parsed.success) throw fail('request.invalid');
  return { text: parsed.data.text, audio: await file.toBuffer() };
}
