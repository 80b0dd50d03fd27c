import type { Generated } from 'kysely';

/** Tables of patients and what the hospital knows of them. */

export interface DepartmentTable {
  id: string;
  code: string;
  name: string;
}

export interface PatientTable {
  id: string;
  name: string;
  pinyin: string;
  initials: string;
  grams: string[];
  sex: 'male' | 'female' | 'unknown';
  birth_date: string | null;
  deceased_at: Date | null;
  language: Generated<string>;
  note: string | null;
  is_sample: Generated<boolean>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  version: Generated<number>;
}

export interface PatientIdentifierTable {
  patient_id: string;
  system: 'mrn' | 'inpatient' | 'card' | 'national_id';
  value: string | null;
  value_enc: Buffer | null;
  bidx: Buffer;
  tail_bidx: Buffer | null;
}

export interface ContactTable {
  id: string;
  patient_id: string;
  name: string;
  relationship: string;
  may_discuss_health: Generated<boolean>;
}

export interface PhoneTable {
  id: string;
  patient_id: string;
  contact_id: string | null;
  number_enc: Buffer;
  raw_enc: Buffer;
  bidx: Buffer;
  tail_bidx: Buffer;
  kind: 'mobile' | 'landline' | 'other';
  owner: string;
  rank: number;
  status: Generated<'valid' | 'invalid' | 'suspended' | 'wrong_person' | 'unverified'>;
  status_at: Date | null;
  last_good_at: Date | null;
}

export interface StayTable {
  id: string;
  patient_id: string;
  kind: 'outpatient' | 'inpatient';
  visit_no: string;
  department_id: string | null;
  ward: string | null;
  doctor: string | null;
  admitted_at: Date | null;
  discharged_at: Date | null;
  discharge_disposition: string | null;
}

export interface OperationTable {
  id: string;
  patient_id: string;
  stay_id: string | null;
  name: string;
  code: string | null;
  performed_at: Date | null;
  surgeon: string | null;
}

export interface DiagnosisTable {
  id: string;
  patient_id: string;
  stay_id: string | null;
  name: string;
  code: string | null;
  is_main: Generated<boolean>;
  recorded_at: Date | null;
}

export interface ConsentTable {
  id: string;
  patient_id: string;
  purpose: 'care' | 'satisfaction' | 'research' | 'education';
  is_granted: boolean;
  source: string;
  call_id: string | null;
  actor_id: string | null;
  at: Date;
}

export interface DoNotCallTable {
  id: string;
  phone_bidx: Buffer | null;
  patient_id: string | null;
  purpose: string | null;
  reason: string;
  source: string;
  until: Date | null;
  created_at: Date;
  lifted_at: Date | null;
}
