import { FileRefused } from './file-refused.ts';

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
export type FileFormat = 'xlsx' | 'xls' | 'csv';

const startsWith = (head: Buffer, bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte);

/** What a file is, by its first bytes; its name is not asked. Throws `FileRefused`. */
export function formatOf(head: Buffer): FileFormat {
  if (head.length === 0) throw new FileRefused('empty');
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'xls';
  const isOther =
    startsWith(head, [0x50, 0x4b]) ||
    startsWith(head, [0x25, 0x50, 0x44, 0x46]) ||
    startsWith(head, [0x89, 0x50]);
  if (isOther) throw new FileRefused('unknown-format');
  const text = head.toString('latin1').replace(/^ï»¿/, '').replaceAll('\0', '').trimStart();
  if (/^<(!doctype|html|head|body|table|meta|\?xml)/i.test(text)) throw new FileRefused('web-page');
  return 'csv';
}

/** How many zero bytes stand at even and at odd places: Latin text in UTF-16 shows itself by them. */
function zeroBytes(head: Buffer): { even: number; odd: number } {
  let [even, odd] = [0, 0];
  for (const [index, byte] of head.subarray(0, 4096).entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

/** UTF-16 by its mark or its zero bytes, UTF-8 by its mark; undefined when the whole text has to be tried. */
export function encodingOfHead(head: Buffer): TextEncoding | undefined {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return 'utf-8';
  const { even, odd } = zeroBytes(head);
  const seen = Math.min(head.length, 4096) / 2;
  if (odd > seen / 8 && even === 0) return 'utf-16le';
  if (even > seen / 8 && odd === 0) return 'utf-16be';
  if (even + odd > 0) throw new FileRefused('unknown-format');
  return undefined;
}

/** The encoding of a whole text: strict UTF-8 when every byte fits, else GB18030. Throws `FileRefused` when neither fits. */
export async function encodingOf(chunks: AsyncIterable<Buffer>): Promise<TextEncoding> {
  const decoders = new Map<TextEncoding, Pick<InstanceType<typeof TextDecoder>, 'decode'>>();
  let isFirst = true;
  // The end of a text has no chunk: what is left half-read then is an error too.
  const tryOn = (chunk?: Buffer) => {
    for (const [encoding, decoder] of decoders) {
      try {
        decoder.decode(chunk, { stream: chunk !== undefined });
      } catch {
        decoders.delete(encoding);
      }
    }
  };
  for await (const chunk of chunks) {
    if (isFirst) {
      isFirst = false;
      const known = encodingOfHead(chunk);
      if (known) return known;
      decoders.set('utf-8', new TextDecoder('utf-8', { fatal: true }));
      decoders.set('gb18030', new TextDecoder('gb18030', { fatal: true }));
    }
    // GB18030 is tried only once UTF-8 has failed: nearly every file is decided by the first non-ASCII byte.
    tryOn(chunk);
    if (decoders.size === 0) throw new FileRefused('unknown-format');
  }
  tryOn();
  if (decoders.has('utf-8')) return 'utf-8';
  if (decoders.has('gb18030')) return 'gb18030';
  throw new FileRefused('unknown-format');
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** The separator that occurs most in the first lines, outside of quotes. */
export function delimiterOf(head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
