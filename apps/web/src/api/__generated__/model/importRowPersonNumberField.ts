/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type ImportRowPersonNumberField = typeof ImportRowPersonNumberField[keyof typeof ImportRowPersonNumberField];


export const ImportRowPersonNumberField = {
  name: 'name',
  sex: 'sex',
  birthDate: 'birthDate',
  nationalId: 'nationalId',
  mrn: 'mrn',
  inpatientNo: 'inpatientNo',
  cardNo: 'cardNo',
  visitCount: 'visitCount',
  phone: 'phone',
  contactName: 'contactName',
  contactRelationship: 'contactRelationship',
  contactPhone: 'contactPhone',
  department: 'department',
  ward: 'ward',
  doctor: 'doctor',
  admittedAt: 'admittedAt',
  dischargedAt: 'dischargedAt',
  visitedAt: 'visitedAt',
  dischargeDisposition: 'dischargeDisposition',
  diagnosis: 'diagnosis',
  diagnosisCode: 'diagnosisCode',
  operation: 'operation',
  operationCode: 'operationCode',
  operatedAt: 'operatedAt',
  surgeon: 'surgeon',
} as const;
