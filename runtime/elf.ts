import { closeSync, openSync, readSync } from 'node:fs';

/** What decides how an ELF file must be patched. */
export type ElfFacts = Readonly<{
  /** It names a dynamic loader: a program that the kernel can start. */
  hasInterpreter: boolean;
  /** It has a search path of its own, which hides the program's (DT_RUNPATH). */
  hasRunpath: boolean;
}>;

const PT_DYNAMIC = 2;
const PT_INTERP = 3;
const DT_RUNPATH = 29n;

function readAt(fd: number, length: number, position: number): Buffer {
  const buffer = Buffer.alloc(length);
  const read = readSync(fd, buffer, 0, length, position);
  return buffer.subarray(0, read);
}

/** The 64-bit little-endian program headers of an open ELF file; undefined when it is no such file. */
function programHeaders(fd: number): Buffer[] | undefined {
  const header = readAt(fd, 64, 0);
  const isElf64 = header.length === 64 && header.readUInt32BE(0) === 0x7f454c46 && header[4] === 2;
  if (!isElf64) return undefined;
  const size = header.readUInt16LE(54);
  const table = readAt(fd, size * header.readUInt16LE(56), Number(header.readBigUInt64LE(32)));
  return Array.from({ length: Math.floor(table.length / size) }, (_, index) =>
    table.subarray(index * size, (index + 1) * size),
  );
}

/** Reads the facts of a 64-bit little-endian ELF file; undefined for any other file. */
export function inspectElf(file: string): ElfFacts | undefined {
  const fd = openSync(file, 'r');
  try {
    const headers = programHeaders(fd);
    if (!headers) return undefined;
    const dynamic = headers.find((header) => header.readUInt32LE(0) === PT_DYNAMIC);
    let hasRunpath = false;
    if (dynamic) {
      const entries = readAt(fd, Number(dynamic.readBigUInt64LE(32)), Number(dynamic.readBigUInt64LE(8)));
      for (let at = 0; at + 16 <= entries.length && !hasRunpath; at += 16) {
        hasRunpath = entries.readBigUInt64LE(at) === DT_RUNPATH;
      }
    }
    return { hasInterpreter: headers.some((header) => header.readUInt32LE(0) === PT_INTERP), hasRunpath };
  } finally {
    closeSync(fd);
  }
}
