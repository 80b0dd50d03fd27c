import { z } from 'zod';
import { versioned } from './commands.ts';
import type { ErrorEntry, ErrorText } from './errors.ts';
import { pageOf, pageQuery } from './paging.ts';
import { day, instant } from './time.ts';

export const patientErrors = {
  'patient.identifier-taken': {
    status: 409,
    zh: '这个号码已登记在{name}名下，请核对是不是同一个人',
    en: 'This number is already registered for {name}; check whether it is the same person',
  },
  'patient.phone-unreadable': {
    status: 400,
    zh: '有电话号码认不出来，请检查标出的项目',
    en: 'A phone number cannot be read; check the ones marked',
  },
  'patient.reveal-limit': {
    status: 429,
    zh: '一小时内最多查看 60 个完整号码，请稍后再试',
    en: 'At most 60 whole numbers may be seen in an hour; try again later',
  },
  'patient.reveal-list-limit': {
    status: 429,
    zh: '这份名单有 {rows} 个完整号码，您一小时内最多带走 {most} 个（已用 {used} 个）；请稍后再试，或请主管导出，或建二次外拨任务',
    en: 'This list has {rows} whole numbers; you may take {most} in an hour ({used} taken). Try later, ask a supervisor, or make a second campaign',
  },
} as const satisfies Record<string, ErrorEntry>;

export const sexes = ['male', 'female', 'unknown'] as const;
export const identifierSystems = ['mrn', 'inpatient', 'card', 'national_id'] as const;
export const phoneKinds = ['mobile', 'landline', 'other'] as const;
export const phoneOwners = ['self', 'spouse', 'child', 'parent', 'other'] as const;
export const phoneStatuses = ['valid', 'invalid', 'suspended', 'wrong_person', 'unverified'] as const;
export const purposes = ['care', 'satisfaction', 'research', 'education'] as const;

const text = (most: number) => z.string().trim().min(1).max(most);
const name = text(60);
const bilingual = z.object({ zh: z.string(), en: z.string() });
const departmentName = z.object({ id: z.uuid(), name: z.string() });

export const department = z
  .object({ id: z.uuid(), code: z.string(), name: z.string() })
  .meta({ id: 'Department' });
export const departmentList = z.object({ items: z.array(department), wards: z.array(z.string()) });

/** One line of the list: who, and the newest stay. */
export const patientSummary = z
  .object({
    id: z.uuid(),
    name: z.string(),
    sex: z.enum(sexes),
    birthDate: day.nullable(),
    isDeceased: z.boolean(),
    /** One of the simulated town. */
    isSample: z.boolean(),
    mrn: z.string().nullable(),
    /** Masked; the first by rank. */
    phone: z.string().nullable(),
    department: z.string().nullable(),
    ward: z.string().nullable(),
    doctor: z.string().nullable(),
    dischargedAt: instant.nullable(),
    diagnosis: z.string().nullable(),
    updatedAt: instant,
  })
  .meta({ id: 'PatientSummary' });
export type PatientSummary = z.output<typeof patientSummary>;

export const patientQuery = pageQuery(['updatedAt', 'name', 'dischargedAt'], '-updatedAt').extend({
  q: z.string().trim().max(100).optional(),
  departmentId: z.uuid().optional(),
  ward: z.string().trim().max(60).optional(),
  dischargedFrom: day.optional(),
  dischargedTo: day.optional(),
});
export type PatientQuery = z.output<typeof patientQuery>;
export const patientPage = pageOf(patientSummary);

export const patientSearchQuery = z.object({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** A patient found while typing, and by what. */
export const patientHit = z
  .object({
    id: z.uuid(),
    name: z.string(),
    sex: z.enum(sexes),
    birthDate: day.nullable(),
    mrn: z.string().nullable(),
    phone: z.string().nullable(),
    foundBy: z.enum(['name', 'pinyin', 'initials', 'phone', 'phone-tail', 'identifier']),
  })
  .meta({ id: 'PatientHit' });
export type PatientHit = z.output<typeof patientHit>;
export const patientHits = z.object({ items: z.array(patientHit) });

const identifier = z.object({
  system: z.enum(identifierSystems),
  /** National ids are masked. */
  value: z.string(),
  /** Changes and removals name it by this. */
  key: z.string(),
  warning: bilingual.nullable(),
});

export const phone = z.object({
  id: z.uuid(),
  contactId: z.uuid().nullable(),
  masked: z.string(),
  kind: z.enum(phoneKinds),
  owner: z.enum(phoneOwners),
  rank: z.number().int(),
  status: z.enum(phoneStatuses),
  statusAt: instant.nullable(),
  lastGoodAt: instant.nullable(),
  isDoNotCall: z.boolean(),
  /** How many other patients have the same number. */
  sharedWith: z.number().int(),
});

const contact = z.object({
  id: z.uuid(),
  name: z.string(),
  relationship: z.string(),
  mayDiscussHealth: z.boolean(),
});

/**
 * How a wish is known that nobody wrote down in words: it stands as a code in `source` of a consent and `reason` of a
 * do-not-call, and is told in these.
 */
export const wishCodes = {
  keypress: { zh: '电话里按键', en: 'Keypress in a call' },
} as const satisfies Record<string, ErrorText>;
export type WishCode = keyof typeof wishCodes;

/** How a wish is known, for people: what somebody wrote as it stands, a code in words. */
export function wishWords(given: string): ErrorText {
  return Object.hasOwn(wishCodes, given) ? wishCodes[given as WishCode] : { zh: given, en: given };
}

const consent = z.object({
  id: z.uuid(),
  purpose: z.enum(purposes),
  isGranted: z.boolean(),
  source: z.string(),
  at: instant,
});

const doNotCall = z.object({
  id: z.uuid(),
  /** Null: the whole patient. */
  phoneId: z.uuid().nullable(),
  purpose: z.enum(purposes).nullable(),
  reason: z.string(),
  source: z.string(),
  until: instant.nullable(),
  createdAt: instant,
});

const stay = z.object({
  id: z.uuid(),
  kind: z.enum(['outpatient', 'inpatient']),
  visitNo: z.string(),
  department: departmentName.nullable(),
  ward: z.string().nullable(),
  doctor: z.string().nullable(),
  admittedAt: instant.nullable(),
  dischargedAt: instant.nullable(),
  dischargeDisposition: z.string().nullable(),
});

/** The whole record. Numbers are masked. */
export const patient = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** How the name is read, in small letters, and the first letters of that. */
    pinyin: z.string(),
    initials: z.string(),
    sex: z.enum(sexes),
    birthDate: day.nullable(),
    deceasedAt: instant.nullable(),
    note: z.string().nullable(),
    isSample: z.boolean(),
    identifiers: z.array(identifier),
    phones: z.array(phone),
    contacts: z.array(contact),
    stays: z.array(stay),
    /** The newest word on each purpose comes first. */
    consents: z.array(consent),
    doNotCall: z.array(doNotCall),
    createdAt: instant,
    updatedAt: instant,
    version: z.number().int(),
  })
  .meta({ id: 'Patient' });
export type Patient = z.output<typeof patient>;

const newIdentifier = z.object({ system: z.enum(identifierSystems), value: text(40) });
const newPhone = z.object({
  number: text(40),
  owner: z.enum(phoneOwners).default('self'),
  contactId: z.uuid().optional(),
});

export const newPatient = z.object({
  name,
  sex: z.enum(sexes).default('unknown'),
  birthDate: day.optional(),
  note: z.string().trim().max(2000).optional(),
  identifiers: z.array(newIdentifier).max(10).default([]),
  phones: z.array(newPhone).max(10).default([]),
});
export type NewPatient = z.output<typeof newPatient>;

/** Letters as pinyin is typed (`Shàn`, `lü`, `xi'an`), as they are kept: `shan`, `lv`, `xian`. */
const reading = z
  .string()
  .max(200)
  .transform((typed) =>
    typed
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[üǖǘǚǜ]/g, 'v')
      .normalize('NFKD')
      .replaceAll(/[\p{M}\s'’·-]/gu, ''),
  )
  .refine((letters) => /^[a-z0-9]+$/.test(letters), {
    params: { zh: '只能填拼音字母', en: 'Only letters of pinyin' },
  });

export const patientChange = versioned.extend({
  name: name.optional(),
  /** Kept until the name is changed; without it a changed name is read as usual. */
  pinyin: reading.optional(),
  initials: reading.optional(),
  sex: z.enum(sexes).optional(),
  birthDate: day.nullable().optional(),
  note: z.string().trim().max(2000).nullable().optional(),
  deceasedAt: instant.nullable().optional(),
  addIdentifiers: z.array(newIdentifier).max(10).optional(),
  /** Keys of identifiers. */
  removeIdentifiers: z.array(z.string()).max(10).optional(),
});
export type PatientChange = z.output<typeof patientChange>;

/** The phones in the order in which they are rung; what is not listed is removed. */
export const phonesChange = versioned.extend({
  phones: z
    .array(
      z.union([
        z.object({
          id: z.uuid(),
          kind: z.enum(phoneKinds),
          owner: z.enum(phoneOwners),
          status: z.enum(phoneStatuses),
        }),
        newPhone,
      ]),
    )
    .max(20),
});
export type PhonesChange = z.output<typeof phonesChange>;

export const contactsChange = versioned.extend({
  contacts: z
    .array(
      z.object({
        id: z.uuid().optional(),
        name,
        relationship: text(40),
        mayDiscussHealth: z.boolean().default(false),
      }),
    )
    .max(20),
});
export type ContactsChange = z.output<typeof contactsChange>;

const staySource = z.object({
  kind: z.enum(['outpatient', 'inpatient']),
  visitNo: text(60),
  department: z.string().trim().max(60).optional(),
  ward: z.string().trim().max(60).optional(),
  doctor: z.string().trim().max(60).optional(),
  admittedAt: instant.nullable().optional(),
  dischargedAt: instant.nullable().optional(),
  dischargeDisposition: z.string().trim().max(60).optional(),
  diagnosis: z.string().trim().max(200).optional(),
  operation: z.string().trim().max(200).optional(),
  operatedAt: instant.nullable().optional(),
});
export const stayChange = versioned.extend({ stay: staySource });
export type StayChange = z.output<typeof stayChange>;

export const consentChange = versioned.extend({
  purpose: z.enum(purposes),
  isGranted: z.boolean(),
  source: text(60),
});
export type ConsentChange = z.output<typeof consentChange>;

export const newDoNotCall = versioned.extend({
  phoneId: z.uuid().optional(),
  purpose: z.enum(purposes).optional(),
  reason: text(200),
  until: instant.nullable().optional(),
});
export type NewDoNotCall = z.output<typeof newDoNotCall>;

export const revealReason = z.object({ reason: text(100) });
export const revealed = z.object({ value: z.string() });

const timelineBase = { id: z.uuid(), at: instant };

/** What happened to a patient, newest first. */
export const timelineItem = z
  .discriminatedUnion('kind', [
    z.object({
      ...timelineBase,
      kind: z.literal('stay'),
      stayKind: z.enum(['outpatient', 'inpatient']),
      visitNo: z.string(),
      department: z.string().nullable(),
      ward: z.string().nullable(),
      doctor: z.string().nullable(),
      admittedAt: instant.nullable(),
      dischargedAt: instant.nullable(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('operation'),
      name: z.string(),
      code: z.string().nullable(),
      surgeon: z.string().nullable(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('diagnosis'),
      name: z.string(),
      code: z.string().nullable(),
      isMain: z.boolean(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('attempt'),
      campaign: z.string(),
      masked: z.string().nullable(),
      outcome: z.string().nullable(),
      /** Somebody has answered, and the call lasts. */
      isTalking: z.boolean(),
      callId: z.uuid().nullable(),
      durationMs: z.number().int().nullable(),
      recordingId: z.uuid().nullable(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('response'),
      questionnaire: z.string(),
      status: z.enum(['in-progress', 'completed', 'stopped']),
      score: z.number().nullable(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('alert'),
      responseId: z.uuid(),
      severity: z.enum(['low', 'medium', 'high']),
      message: z.object({ zh: z.string(), en: z.string() }),
      acknowledgedAt: instant.nullable(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('consent'),
      purpose: z.enum(purposes),
      isGranted: z.boolean(),
      source: z.string(),
    }),
    z.object({
      ...timelineBase,
      kind: z.literal('do-not-call'),
      /** False: the entry was taken off the list at this moment. */
      isAdded: z.boolean(),
      /** Null: the whole patient. */
      masked: z.string().nullable(),
      purpose: z.enum(purposes).nullable(),
      reason: z.string(),
    }),
  ])
  .meta({ id: 'TimelineItem' });
export type TimelineItem = z.output<typeof timelineItem>;

export const timeline = z.object({
  items: z.array(timelineItem),
  /** Whether there is more before the last one. */
  hasMore: z.boolean(),
});
export const timelineQuery = z.object({ before: instant.optional() });
