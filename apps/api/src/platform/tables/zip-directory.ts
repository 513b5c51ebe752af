import { inflateRawSync } from 'node:zlib';

/** One file inside a zip archive, as its central directory describes it. Sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const COMMENT_BYTES = 0xffff;

/** The entries of a zip archive without unpacking any; undefined when the archive is damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = data.length - END_BYTES;
  const lowest = Math.max(0, end - COMMENT_BYTES);
  while (end >= lowest && data.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < lowest) return undefined;
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const nameBytes = data.readUInt16LE(at + 28);
    entries.push({
      path: data.toString('utf8', at + 46, at + 46 + nameBytes),
      method: data.readUInt16LE(at + 10),
      packedBytes: data.readUInt32LE(at + 20),
      unpackedBytes: data.readUInt32LE(at + 24),
      headerAt: data.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * An entry unpacked; undefined unless it unpacks to exactly the size the directory gives. An archive
 * made to exhaust memory lies about it, so the directory alone cannot be trusted with the limit.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Buffer | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.headerAt + 30 > data.length) return undefined;
  const start =
    entry.headerAt + 30 + data.readUInt16LE(entry.headerAt + 26) + data.readUInt16LE(entry.headerAt + 28);
  const packed = data.subarray(start, start + entry.packedBytes);
  if (entry.method !== 0 && entry.method !== 8) return undefined;
  try {
    const content =
      entry.method === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) });
    return content.length === entry.unpackedBytes ? content : undefined;
  } catch {
    return undefined;
  }
}
