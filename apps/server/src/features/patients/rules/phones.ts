import parsePhoneNumber from 'libphonenumber-js/max';
import { wholeOfScientific } from './scientific.ts';

export type PhoneKind = 'mobile' | 'landline' | 'other';

/** Why a text is no number that can be rung. */
export type PhoneProblem =
  | 'scientific'
  | 'letters'
  | 'extension'
  | 'area-code-missing'
  | 'short-code'
  | 'wrong-length'
  | 'unknown';

export type PhoneReading =
  | Readonly<{ ok: true; e164: string; kind: PhoneKind }>
  | Readonly<{ ok: false; problem: PhoneProblem }>;

const MOBILE = /^1[3-9]\d{9}$/;
/** Two-digit area codes of the large cities have eight digits behind them, the others seven or eight. */
const LANDLINE = /^0(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$/;
/** What old dialling habits put before a number: international and long-distance carriers, the trunk zero. */
const CARRIER_PREFIX = /^(?:17951|17911|17909|12593|11808)(?=0?1[3-9]\d{9}$|0\d{9,11}$)/;
const AREA_BEFORE_MOBILE = /^0(?:10|2\d|[3-9]\d{2})?(?=1[3-9]\d{9}$)/;

const refused = (problem: PhoneProblem): PhoneReading => ({ ok: false, problem });

/** A hospital's dirt taken off: full-width digits, spaces, dashes, brackets, the `.0` of a spreadsheet. */
function digitsOf(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/(?<=^\d+)\.0$/, '')
    .replaceAll(/[\s\-–—_()（）.·'’]+/g, '');
}

function readForeign(text: string): PhoneReading {
  const parsed = parsePhoneNumber(text, 'CN');
  if (!parsed?.isValid()) return refused('unknown');
  const type = parsed.getType();
  const kind = type === 'MOBILE' ? 'mobile' : type?.startsWith('FIXED_LINE') ? 'landline' : 'other';
  return { ok: true, e164: parsed.number, kind };
}

/**
 * Reads a phone number as hospitals write it (China when nothing else is said). Answers E.164, or why it cannot be
 * rung; nothing is guessed: a number without its area code or one rounded by a spreadsheet is refused.
 */
export function readPhone(raw: string): PhoneReading {
  const fast = raw.trim();
  if (MOBILE.test(fast)) return { ok: true, e164: `+86${fast}`, kind: 'mobile' };
  const whole = wholeOfScientific(fast);
  if (whole !== undefined) return readPhone(whole);
  if (/^\s*\d+(\.\d+)?[eE][+-]?\d+\s*$/.test(raw)) return refused('scientific');
  if (/转|分机|ext|#/i.test(raw)) return refused('extension');
  const text = digitsOf(raw);
  if (/\p{L}/u.test(text)) return refused('letters');
  if (!/^\+?\d+$/.test(text)) return refused('unknown');
  const isForeign = /^(\+|00)(?!86)/.test(text);
  if (isForeign) return readForeign(text.replace(/^00/, '+'));
  const home = text.replace(/^(\+86|0086)/, '').replace(/^86(?=1[3-9]\d{9}$)/, '');
  const digits = home.replace(CARRIER_PREFIX, '').replace(AREA_BEFORE_MOBILE, '');
  if (MOBILE.test(digits)) return { ok: true, e164: `+86${digits}`, kind: 'mobile' };
  const national = /^\+86|^0086/.test(text) && !digits.startsWith('0') ? `0${digits}` : digits;
  if (LANDLINE.test(national)) return { ok: true, e164: `+86${national.slice(1)}`, kind: 'landline' };
  if (/^[48]00\d{7}$/.test(digits)) return { ok: true, e164: `+86${digits}`, kind: 'other' };
  if (/^[2-9]\d{6,7}$/.test(digits)) return refused('area-code-missing');
  if (digits.length <= 6) return refused('short-code');
  return refused('wrong-length');
}

/** Several numbers in one cell (`…/…`, `…、…`), each as it was written. */
export function splitPhones(cell: string): string[] {
  return cell
    .split(/[/、,，;；|\n]+|(?<=\d{8})\s+(?=\+?\d{8})/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
