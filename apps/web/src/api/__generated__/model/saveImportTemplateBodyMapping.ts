/**
 * Generated from openapi/openapi.json by `npm run gen`; not edited by hand.
 */

export type SaveImportTemplateBodyMapping = {[key: string]: 'name' | 'sex' | 'birthDate' | 'nationalId' | 'mrn' | 'inpatientNo' | 'cardNo' | 'visitCount' | 'phone' | 'contactName' | 'contactRelationship' | 'contactPhone' | 'department' | 'ward' | 'doctor' | 'admittedAt' | 'dischargedAt' | 'visitedAt' | 'dischargeDisposition' | 'diagnosis' | 'diagnosisCode' | 'operation' | 'operationCode' | 'operatedAt' | 'surgeon'};
