import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { TableRefusal } from './table-refusal.js';

/** Text and the encoding it was read with, NUL characters and byte order mark removed. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** How much of a file is looked at to guess its encoding. */
const SAMPLE_BYTES = 64 * 1024;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const byMark = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/**
 * UTF-16 without a mark: western text has a zero in every second byte. A report with a few stray
 * NULs (Zoom writes such) stays far below the threshold.
 */
function byZeroes(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const half = sample.length / 2;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

/**
 * Whether the bytes are UTF-8. A few broken sequences among many good ones (a file cut or glued
 * together by hand) still are: reading the whole of it as Windows-1252 would break every other name.
 */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const good = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0; // oxlint-disable-line no-control-regex
    return good > broken * 20;
  }
}

/** Encodings of scripts that are not Latin, believed when the letters look like one. */
const NOT_LATIN = /^(Shift_JIS|EUC-JP|EUC-KR|GB18030|Big5|KOI8-R|windows-125[1356]|ISO-8859-[5678])$/;

/**
 * Whether most bytes beyond ASCII stand in runs of three and more. In western names they stand
 * alone (`Müller`), in Cyrillic, Greek or Japanese text nearly every letter is one.
 */
function hasForeignScript(sample: Uint8Array): boolean {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of [...sample, 0]) {
    if (byte >= 0x80) {
      run++;
      continue;
    }
    high += run;
    if (run >= 3) inRuns += run;
    run = 0;
  }
  return inRuns > high / 2;
}

/**
 * An 8-bit file: Windows-1252 (which contains Latin-1) unless the script is another one. Its Latin
 * sisters (1250, 1254) cannot be told apart on a few names; a person corrects those by the hint.
 */
function guessEightBit(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const best = hasForeignScript(sample) ? analyse(sample)[0] : undefined;
  return best && NOT_LATIN.test(best.name) ? best.name.toLowerCase() : 'windows-1252';
}

const detect = (bytes: Uint8Array): string =>
  byMark(bytes) ?? byZeroes(bytes) ?? (isUtf8(bytes) ? 'utf-8' : guessEightBit(bytes));

/**
 * Bytes to text: by byte order mark, by the zeroes of UTF-16, by UTF-8's own rules, else by
 * the letters, with Windows-1252 as the answer in doubt. `wanted` overrules detection.
 * Refuses an encoding nobody knows.
 */
export function decodeText(bytes: Uint8Array, wanted?: string): DecodedText {
  const encoding = wanted ? wanted.trim().toLowerCase() : detect(bytes);
  if (!iconv.encodingExists(encoding)) {
    throw new TableRefusal(
      'unknown_encoding',
      `There is no text encoding called "${wanted}". Try utf-8, utf-16le or windows-1252.`,
    );
  }
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return { text: text.replace(/^\ufeff/, '').replaceAll('\u0000', ''), encoding };
}
