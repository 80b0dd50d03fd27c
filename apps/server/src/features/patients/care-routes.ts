import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  consentChange,
  contactsChange,
  newDoNotCall,
  patient,
  phonesChange,
  revealed,
  revealReason,
  stayChange,
} from '@suifang/contract/patients.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { addDoNotCall, recordConsent, removeDoNotCall } from './consent.ts';
import { changeContacts, changePhones } from './phones.ts';
import { revealIdentifier, revealing, revealPhone } from './reveal.ts';
import { saveStay } from './stays.ts';

const tags = ['patients'];
const params = z.object({ id: z.uuid() });
const write = { permission: 'patients.write' } as const;
const reveal = { permission: 'patients.reveal' } as const;

/** The parts of a record: phones, contacts, stays, consent, the do-not-call list; and seeing a whole number. */
export function careRoutes(app: App, ports: Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'audit'>): void {
  app.put(
    '/api/patients/:id/phones',
    {
      config: write,
      schema: {
        operationId: 'changePatientPhones',
        tags,
        summary: 'The phones in the order in which they are rung',
        params,
        body: phonesChange,
        response: { 200: patient },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changePhones(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.put(
    '/api/patients/:id/contacts',
    {
      config: write,
      schema: {
        operationId: 'changePatientContacts',
        tags,
        params,
        body: contactsChange,
        response: { 200: patient },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changeContacts(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.put(
    '/api/patients/:id/stays',
    {
      config: write,
      schema: {
        operationId: 'savePatientStay',
        tags,
        summary: 'Adds a stay, or changes the one with the same kind and visit number',
        params,
        body: stayChange,
        response: { 200: patient },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => saveStay(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.post(
    '/api/patients/:id/consents',
    {
      config: write,
      schema: {
        operationId: 'recordPatientConsent',
        tags,
        params,
        headers: commandHeaders,
        body: consentChange,
        response: { 200: patient },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'recordPatientConsent', answer: patient }, (trx) =>
        recordConsent(ports, trx, request.actor, request.params.id, request.body),
      ),
  );
  app.post(
    '/api/patients/:id/do-not-call',
    {
      config: write,
      schema: {
        operationId: 'addDoNotCall',
        tags,
        params,
        headers: commandHeaders,
        body: newDoNotCall,
        response: { 200: patient },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'addDoNotCall', answer: patient }, (trx) =>
        addDoNotCall(ports, trx, request.actor, request.params.id, request.body),
      ),
  );
  app.delete(
    '/api/patients/:id/do-not-call/:entryId',
    {
      config: write,
      schema: {
        operationId: 'removeDoNotCall',
        tags,
        params: params.extend({ entryId: z.uuid() }),
        response: { 200: patient },
      },
    },
    async ({ actor, params: { id, entryId } }) =>
      ports.db.transaction().execute((trx) => removeDoNotCall(ports, trx, actor, id, entryId)),
  );
  app.post(
    '/api/patients/:id/phones/:phoneId/reveal',
    {
      config: reveal,
      schema: {
        operationId: 'revealPatientPhone',
        tags,
        summary: 'A whole number for a reason; audited, at most 60 an hour. The answer is kept nowhere',
        params: params.extend({ phoneId: z.uuid() }),
        body: revealReason,
        response: { 200: revealed },
      },
    },
    async ({ actor, params: { id, phoneId }, body }) =>
      revealing(ports, actor, { kind: 'patient', id }, (trx) =>
        revealPhone(ports, trx, actor, { patientId: id, phoneId, reason: body.reason }),
      ),
  );
  app.post(
    '/api/patients/:id/identifiers/:key/reveal',
    {
      config: reveal,
      schema: {
        operationId: 'revealPatientIdentifier',
        tags,
        summary: 'A whole identity-card number, likewise',
        params: params.extend({ key: z.string().regex(/^national_id:[0-9a-f]{32}$/) }),
        body: revealReason,
        response: { 200: revealed },
      },
    },
    async ({ actor, params: { id, key }, body }) =>
      revealing(ports, actor, { kind: 'patient', id }, (trx) =>
        revealIdentifier(ports, trx, actor, { patientId: id, key, reason: body.reason }),
      ),
  );
}
