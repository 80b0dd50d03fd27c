import path from 'node:path';
import { Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { FileRefused } from './file-refused.ts';
import { limits } from './limits.ts';

type Entry = Readonly<{ name: string; method: number; packed: number; unpacked: number; offset: number }>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/** The entries that a zip's directory lists. Throws `FileRefused` when there is no sound directory. */
function readDirectory(bytes: Buffer): Entry[] {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new FileRefused('broken');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new FileRefused('broken');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function packedData(bytes: Buffer, entry: Entry): Buffer {
  const start =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  return bytes.subarray(start, start + entry.packed);
}

function readEntry(bytes: Buffer, entry: Entry): string {
  const data = packedData(bytes, entry);
  const text = entry.method === 0 ? data : inflateRawSync(data, { maxOutputLength: 4 * 1024 * 1024 });
  return text.toString('utf8');
}

const isSmall = 1024 * 1024;

function assertReasonable(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isBomb =
    entries.length > limits.zipEntries ||
    total > limits.unpackedBytes ||
    entries.some(
      (entry) => entry.unpacked > isSmall && entry.unpacked > entry.packed * limits.compressionRatio,
    );
  if (isBomb) throw new FileRefused('bomb');
  // Names are never used as paths; one that tries to be one shows what the file is for.
  if (entries.some((entry) => entry.name.includes('..') || entry.name.startsWith('/'))) {
    throw new FileRefused('broken');
  }
}

/**
 * Looks at a workbook before anything is unpacked: its size, its entries, what it is. Answers the names of its sheets
 * and its date system. Throws `FileRefused`.
 */
export function examineWorkbook(bytes: Buffer): { sheets: string[]; is1904: boolean } {
  try {
    const entries = readDirectory(bytes);
    assertReasonable(entries);
    const workbook = entries.find((entry) => entry.name === 'xl/workbook.xml');
    if (!workbook) throw new FileRefused('unknown-format');
    const xml = readEntry(bytes, workbook);
    if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new FileRefused('broken');
    const sheets = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g)].map((match) =>
      unescapeXml(match[1] ?? ''),
    );
    if (sheets.length === 0) throw new FileRefused('broken');
    return { sheets, is1904: /date1904="(1|true)"/.test(xml) };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('broken', error);
  }
}

/**
 * The XML of one sheet of a workbook that was examined, piece by piece; `sheet` counts from 0 as the names of its sheets
 * do. Throws `FileRefused` when there is no such sheet, or when it unpacks to more than it says.
 */
export async function* worksheetXml(bytes: Buffer, sheet: number): AsyncGenerator<Buffer> {
  const entries = readDirectory(bytes);
  const textOf = (name: string): string => {
    const entry = entries.find((one) => one.name === name);
    if (!entry) throw new FileRefused('broken');
    return readEntry(bytes, entry);
  };
  const attribute = (tag: string, name: RegExp) => name.exec(tag)?.[1] ?? '';
  const [tag] = [...textOf('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)][sheet] ?? [''];
  const relation = [...textOf('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
    .map(([text]) => text)
    .find((text) => attribute(text, /\sId="([^"]*)"/) === attribute(tag, /:id="([^"]*)"/));
  const target = path.posix
    .resolve('/xl', unescapeXml(attribute(relation ?? '', /\sTarget="([^"]*)"/)))
    .slice(1);
  const entry = entries.find((one) => one.name === target);
  if (!entry) throw new FileRefused('broken');
  const data = packedData(bytes, entry);
  let size = 0;
  const unpacked = Readable.from([data]);
  for await (const chunk of entry.method === 0 ? unpacked : unpacked.pipe(createInflateRaw())) {
    const piece = chunk as Buffer;
    size += piece.length;
    if (size > entry.unpacked) throw new FileRefused('broken');
    yield piece;
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}
