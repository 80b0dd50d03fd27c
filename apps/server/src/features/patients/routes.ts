import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  departmentList,
  newPatient,
  patient,
  patientChange,
  patientHits,
  patientPage,
  patientQuery,
  patientSearchQuery,
  timeline,
  timelineQuery,
} from '@suifang/contract/patients.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { careRoutes } from './care-routes.ts';
import { listPatients } from './list.ts';
import { requirePatient } from './present.ts';
import { searchPatients } from './search.ts';
import { changePatient, createPatient } from './service.ts';
import { findDepartments } from './store/list.ts';
import { readPatientTimeline } from './timeline.ts';

const tags = ['patients'];
const params = z.object({ id: z.uuid() });
const read = { permission: 'patients.read' } as const;
const write = { permission: 'patients.write' } as const;

/** Patients: finding them, their record and timeline, and what changes it. */
export function patientRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'audit'>,
): void {
  app.get(
    '/api/patients',
    {
      config: read,
      schema: {
        operationId: 'listPatients',
        tags,
        querystring: patientQuery,
        response: { 200: patientPage },
      },
    },
    async (request) => listPatients(ports, request.query),
  );
  app.get(
    '/api/patients/search',
    {
      config: read,
      schema: {
        operationId: 'searchPatients',
        tags,
        summary: 'Search as one types: name, pinyin, initials, phone, last four digits, hospital numbers',
        querystring: patientSearchQuery,
        response: { 200: patientHits },
      },
    },
    async (request) => ({ items: await searchPatients(ports, request.query.q, request.query.limit) }),
  );
  app.get(
    '/api/departments',
    {
      config: read,
      schema: { operationId: 'listDepartments', tags, response: { 200: departmentList } },
    },
    async () => findDepartments(ports.db),
  );
  app.post(
    '/api/patients',
    {
      config: write,
      schema: {
        operationId: 'createPatient',
        tags,
        headers: commandHeaders,
        body: newPatient,
        response: { 200: patient },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'createPatient', answer: patient }, (trx) =>
        createPatient(ports, trx, request.actor, request.body),
      ),
  );
  app.get(
    '/api/patients/:id',
    { config: read, schema: { operationId: 'getPatient', tags, params, response: { 200: patient } } },
    async (request) => requirePatient(ports, ports.db, request.params.id),
  );
  app.patch(
    '/api/patients/:id',
    {
      config: write,
      schema: {
        operationId: 'changePatient',
        tags,
        params,
        body: patientChange,
        response: { 200: patient },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changePatient(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.get(
    '/api/patients/:id/timeline',
    {
      config: read,
      schema: {
        operationId: 'getPatientTimeline',
        tags,
        params,
        querystring: timelineQuery,
        response: { 200: timeline },
      },
    },
    async (request) =>
      readPatientTimeline(ports, request.params.id, request.query.before ?? new Date(8.64e15 / 100)),
  );
  careRoutes(app, ports);
}
