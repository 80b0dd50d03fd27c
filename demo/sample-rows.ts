import type { Context } from '../apps/server/src/context.ts';
import { createCampaign, moveCampaign } from '../apps/server/src/features/campaigns/index.ts';
import { createPatient } from '../apps/server/src/features/patients/service.ts';
import { saveStay } from '../apps/server/src/features/patients/stays.ts';
import { createTrunk } from '../apps/server/src/features/trunks/service.ts';
import type { Db } from '../apps/server/src/schema.ts';
import { samplePeople } from './people.ts';
import { linesHere, sampleSettings } from './sample.ts';
import { CARRIER_ADDRESS } from './town.ts';

const actor = { id: null, name: 'sample-town' };
const TRUNK_NAME = '模拟运营商';
const DAY_MS = 86_400_000;

/** The newest published version of the questionnaire that the sample campaign asks. */
export async function findSampleQuestionnaire(db: Db): Promise<{ id: string; definition: unknown }> {
  return db
    .selectFrom('questionnaire_version as v')
    .innerJoin('questionnaire as q', 'q.id', 'v.questionnaire_id')
    .select(['v.id', 'v.definition'])
    .where('q.title', '=', '出院随访通用')
    .orderBy('v.version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** The trunk to the town's carrier, which has a new port each time it starts. */
export async function pointTrunk(context: Context, port: number): Promise<string> {
  return context.db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('trunk').select('id').where('is_sample', '=', true).executeTakeFirst();
    const id =
      known?.id ??
      (
        await createTrunk(context, trx, actor, {
          name: TRUNK_NAME,
          kind: 'ip',
          host: CARRIER_ADDRESS,
          port,
          callerId: '01012345678',
          maxChannels: linesHere,
          maxCallsPerSecond: 5,
        })
      ).id;
    await trx.updateTable('trunk').set({ port, is_sample: true }).where('id', '=', id).execute();
    await context.events.record(trx, [{ type: 'trunk.changed', subjectId: id, data: { state: 'saved' } }]);
    return id;
  });
}

/** Patients, their stays and a running campaign, marked as samples. All or nothing, and only once. */
export async function bringSample(
  context: Context,
  ids: Readonly<{ trunkId: string; versionId: string }>,
): Promise<void> {
  const isThere = await context.db
    .selectFrom('patient')
    .select('id')
    .where('is_sample', '=', true)
    .limit(1)
    .executeTakeFirst();
  if (isThere) return;
  await context.db.transaction().execute(async (trx) => {
    const patientIds: string[] = [];
    for (const person of samplePeople) patientIds.push(await bringPerson(context, trx, person));
    await trx.updateTable('patient').set({ is_sample: true }).where('id', 'in', patientIds).execute();
    const campaign = await createCampaign(
      context,
      trx,
      actor,
      {
        name: '出院三天随访（模拟）',
        type: 'AUTO_SURVEY',
        purpose: 'care',
        trunkId: ids.trunkId,
        questionnaireVersionId: ids.versionId,
        settings: sampleSettings,
        whom: { from: 'patients', patientIds },
      },
      { isSample: true },
    );
    await moveCampaign(context, trx, actor, campaign.id, 'start');
  });
}

async function bringPerson(
  context: Context,
  trx: Db,
  person: (typeof samplePeople)[number],
): Promise<string> {
  const patient = await createPatient(context, trx, actor, {
    name: person.name,
    sex: person.sex === '女' ? 'female' : 'male',
    birthDate: person.birthDate,
    identifiers: [{ system: 'mrn', value: person.mrn }],
    phones: [{ number: person.number, owner: 'self' }],
  });
  const now = context.clock.now().getTime();
  await saveStay(context, trx, actor, patient.id, {
    version: patient.version,
    stay: {
      kind: 'inpatient',
      visitNo: person.inpatientNo,
      department: person.department,
      ward: person.ward,
      doctor: person.doctor,
      admittedAt: new Date(now - 11 * DAY_MS),
      dischargedAt: new Date(now - 3 * DAY_MS),
      diagnosis: person.diagnosis,
      ...(person.operation !== '' && { operation: person.operation, operatedAt: new Date(now - 9 * DAY_MS) }),
    },
  });
  return patient.id;
}
