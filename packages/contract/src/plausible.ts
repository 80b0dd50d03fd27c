import type { ErrorText } from './errors.ts';

/**
 * What cannot be true of a patient, and what seldom is. A list that is brought in and the form on the screen ask here,
 * so that neither takes what the other refuses.
 */
export const implausible = {
  'name-formula': {
    zh: '姓名像是表格公式，不是人名，请改成姓名',
    en: 'the name looks like a formula of a spreadsheet; enter the name',
  },
  'name-digits': { zh: '姓名里有数字，请核对', en: 'there are digits in the name; check it' },
  'name-tab': {
    zh: '姓名前后有制表符或换行，已去掉，请核对',
    en: 'the name had tabs or line ends around it, which were taken off; check it',
  },
  'birth-future': { zh: '出生日期在今天之后', en: 'the birth date lies after today' },
  'age-impossible': {
    zh: '按出生日期超过 120 岁，请核对',
    en: 'the birth date makes an age above 120; check it',
  },
  'age-unlikely': {
    zh: '按出生日期有 110 岁以上，请核对',
    en: 'the birth date makes an age of 110 or more; check it',
  },
  'discharge-future': {
    zh: '出院日期在今天之后，请等患者出院后再录入',
    en: 'the discharge lies after today; enter it when the patient has left',
  },
  'discharge-before-admission': { zh: '出院早于入院', en: 'the discharge is before the admission' },
  'before-birth': { zh: '日期早于出生日期', en: 'the date is before the birth' },
  'date-ahead': { zh: '日期在今天之后，请核对', en: 'the date lies after today; check it' },
  'date-far-ahead': {
    zh: '日期在 30 天以后，请核对年份',
    en: 'the date is more than 30 days ahead; check the year',
  },
} as const satisfies Record<string, ErrorText>;
export type Implausibility = keyof typeof implausible;

/** Suspicious only: it is taken, and somebody is asked to look. All others are refused. */
const SUSPICIOUS: ReadonlySet<Implausibility> = new Set<Implausibility>([
  'name-digits',
  'name-tab',
  'age-unlikely',
  'date-ahead',
]);
export const isSuspicionOnly = (code: Implausibility): boolean => SUSPICIOUS.has(code);

/** A cell that a spreadsheet would run (CWE-1236), also behind the apostrophe that marks text and in full-width forms. */
const FORMULA_START = /^[\s']*[=+\-@]/;
const FORMULA_CALL =
  /\b(hyperlink|importxml|importdata|importfeed|importhtml|importrange|webservice|filterxml|image|exec|call|register|dde|cmd|rtd)\s*\(|\|.*!/i;

/** What is wrong with a name as it was given, the worst first; nothing for a name like any other. */
export function nameDoubts(given: string): Implausibility[] {
  const text = given.normalize('NFKC');
  if (FORMULA_START.test(text) || FORMULA_CALL.test(text)) return ['name-formula'];
  const doubts: Implausibility[] = [];
  if (/\d/.test(text)) doubts.push('name-digits');
  if (/^\s*[\t\r\n]|[\t\r\n]\s*$/.test(text)) doubts.push('name-tab');
  return doubts;
}

/** Days of one patient and one stay, `YYYY-MM-DD` on the hospital's clocks. */
export type PatientDays = Readonly<{
  birth?: string | undefined;
  admitted?: string | undefined;
  discharged?: string | undefined;
  visited?: string | undefined;
  operated?: string | undefined;
  /** For an age at the end of a life. */
  deceased?: string | undefined;
}>;
export type DayDoubt = Readonly<{ day: Exclude<keyof PatientDays, 'deceased'>; code: Implausibility }>;

const OLDEST = 120;
const VERY_OLD = 110;
/** So far ahead somebody is booked in; more is a slip of the year. */
const PLANNED_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whole years from one day to another. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function ageDoubt(birth: string, until: string): Implausibility | undefined {
  const age = yearsBetween(birth, until);
  if (age > OLDEST) return 'age-impossible';
  return age >= VERY_OLD ? 'age-unlikely' : undefined;
}

/** What is wrong with the days of a patient; `today` is the hospital's day. Each day is doubted at most once. */
export function dayDoubts(days: PatientDays, today: string): DayDoubt[] {
  const { birth, admitted } = days;
  const doubts: DayDoubt[] = [];
  if (birth !== undefined) {
    const code = birth > today ? 'birth-future' : ageDoubt(birth, days.deceased ?? today);
    if (code) doubts.push({ day: 'birth', code });
  }
  for (const day of ['admitted', 'discharged', 'visited', 'operated'] as const) {
    const at = days[day];
    if (at === undefined) continue;
    if (birth !== undefined && at < birth) doubts.push({ day, code: 'before-birth' });
    else if (day === 'discharged') {
      if (at > today) doubts.push({ day, code: 'discharge-future' });
      else if (admitted !== undefined && at < admitted)
        doubts.push({ day, code: 'discharge-before-admission' });
    } else if (at > today) {
      const ahead = (Date.parse(at) - Date.parse(today)) / DAY_MS;
      doubts.push({ day, code: ahead > PLANNED_DAYS ? 'date-far-ahead' : 'date-ahead' });
    }
  }
  return doubts;
}
