import type { Patient, StayChange } from '@suifang/contract/patients.ts';
import { hospitalDay } from '@suifang/contract/time.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/audit/audit.ts';
import type { Db } from '../../schema.ts';
import { refuseImplausibleDays } from './doubts.ts';
import { requirePatient } from './present.ts';
import {
  addDiagnosis,
  addOperation,
  changePatientRow,
  ensureDepartment,
  upsertStay,
} from './store/writes.ts';

type Ports = Pick<Context, 'vault' | 'clock' | 'ids' | 'audit'>;

/** Adds a stay, or changes the one with the same visit number, with its diagnosis and operation. Throws `request.invalid`. */
export async function saveStay(
  ports: Ports,
  trx: Db,
  actor: Actor,
  patientId: string,
  { version, stay }: StayChange,
): Promise<Patient> {
  const { birthDate } = await requirePatient(ports, trx, patientId);
  const isInpatient = stay.kind === 'inpatient';
  const dayOf = (at: Date | null | undefined) => (at ? hospitalDay(at) : undefined);
  refuseImplausibleDays(
    {
      birth: birthDate ?? undefined,
      [isInpatient ? 'admitted' : 'visited']: dayOf(stay.admittedAt),
      discharged: dayOf(stay.dischargedAt),
      operated: dayOf(stay.operatedAt),
    },
    {
      admitted: 'stay.admittedAt',
      visited: 'stay.admittedAt',
      discharged: 'stay.dischargedAt',
      operated: 'stay.operatedAt',
    },
    ports.clock.now(),
  );
  await changePatientRow(trx, patientId, version, { updated_at: ports.clock.now() });
  const departmentId = stay.department ? await ensureDepartment(trx, ports.ids, stay.department) : null;
  const stayId = await upsertStay(trx, {
    id: ports.ids.next(),
    patient_id: patientId,
    kind: stay.kind,
    visit_no: stay.visitNo,
    department_id: departmentId,
    ward: stay.ward || null,
    doctor: stay.doctor || null,
    admitted_at: stay.admittedAt ?? null,
    discharged_at: stay.dischargedAt ?? null,
    discharge_disposition: stay.dischargeDisposition || null,
  });
  const own = { patient_id: patientId, stay_id: stayId, code: null };
  if (stay.diagnosis) {
    await addDiagnosis(trx, {
      ...own,
      id: ports.ids.next(),
      name: stay.diagnosis,
      is_main: true,
      recorded_at: stay.dischargedAt ?? stay.admittedAt ?? null,
    });
  }
  if (stay.operation) {
    await addOperation(trx, {
      ...own,
      id: ports.ids.next(),
      name: stay.operation,
      performed_at: stay.operatedAt ?? null,
      surgeon: null,
    });
  }
  await ports.audit.record(trx, {
    actor,
    action: 'patient.stay-saved',
    object: { kind: 'patient', id: patientId },
    detail: { stayId },
  });
  return requirePatient(ports, trx, patientId);
}
