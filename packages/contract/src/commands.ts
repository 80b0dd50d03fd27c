import { z } from 'zod';

/** Header of every command: an id the client makes once and repeats when it tries again. */
export const commandHeaders = z.object({ 'idempotency-key': z.uuid() });

/** The part of every change that says which version of the row the person was looking at. */
export const versioned = z.object({ version: z.number().int().min(1) });
