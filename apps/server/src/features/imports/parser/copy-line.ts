/**
 * Lines of PostgreSQL's COPY text format. `null` and `undefined` are `\N`; bytes are hexadecimal; arrays are array
 * literals with their own escaping below the one of COPY.
 */
export type CopyValue =
  | string
  | number
  | boolean
  | Buffer
  | Date
  | null
  | undefined
  | readonly string[]
  | readonly Buffer[];

const SPECIAL = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

// PostgreSQL text cannot hold U+0000.
const escapeText = (text: string): string => {
  const clean = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return SPECIAL.test(clean) ? clean.replaceAll(/[\\\t\n\r]/g, (one) => escapes[one] ?? one) : clean;
};

const NEEDS_QUOTES = /[\s"\\{},]|^$|^null$/i;

// What is quoted in an array and then escaped for COPY, written out: nothing else needs it among hexadecimal digits.
const byteElement = (value: Buffer): string => `"\\\\\\\\x${value.toString('hex')}"`;

function arrayElement(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"` : value;
}

function field(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escapeText(value);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value[0] === 'string')
    return escapeText(`{${(value as readonly string[]).map(arrayElement).join(',')}}`);
  return `{${(value as readonly Buffer[]).map(byteElement).join(',')}}`;
}

/** One line, with its line feed. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = '';
  for (const [index, value] of values.entries()) line += (index === 0 ? '' : '\t') + field(value);
  return `${line}\n`;
}
