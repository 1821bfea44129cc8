import type { Encoding, Unreadable } from './types.ts';

const STARTS_UTF8 = [0xef, 0xbb, 0xbf] as const;
/** Bytes that are enough to tell an encoding by. */
const SAMPLE = 65_536;
/** From this share of zero bytes on every other byte is the upper half of a letter. */
const ZEROS = 0.3;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What a file is by its first bytes, whatever it is called. */
export function kindOf(bytes: Uint8Array): 'text' | 'workbook' | Unreadable {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return 'text';
}

/** Why a text is no table; null: it may be one. */
export function objectionTo(text: string): Unreadable | null {
  if (text.trim() === '') return 'empty';
  if (/^\s*<(?:!doctype|html|\?xml|head|body)\b/i.test(text)) return 'web page';
  // Zero bytes stand in no text.
  return text.slice(0, SAMPLE).includes('\0') ? 'not a table' : null;
}

/** The encoding of a text by its bytes: its mark, zeros, whether it is UTF-8, and which letters stand side by side. */
export function encodingOf(bytes: Uint8Array<ArrayBuffer>): Encoding {
  if (startsWith(bytes, ...STARTS_UTF8)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((zeros[1] ?? 0) > half * ZEROS) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * ZEROS) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isArabic(sample) ? 'windows-1256' : 'windows-1252';
  }
}

/** In Arabic most letters beyond ASCII stand beside each other; in French and its neighbours few do. */
function isArabic(sample: Uint8Array): boolean {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  let high = 0;
  let beside = 0;
  sample.forEach((byte, at) => {
    if (!isHigh(byte)) return;
    high++;
    if (isHigh(sample[at - 1]) || isHigh(sample[at + 1])) beside++;
  });
  return beside > high / 2;
}

/** The text of bytes, without the mark at its start; what is no letter in the encoding is U+FFFD. */
export function decode(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
