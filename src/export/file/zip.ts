import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  /** compressed already: stored as it is */
  readonly dense: boolean;
}

/** An archive of these files, in pieces. It is made in one go on the thread that asks. */
export function zipOf(entries: readonly ZipEntry[], at: Date): Uint8Array<ArrayBuffer>[] {
  const out: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    out.push(new Uint8Array(bytes));
  });
  for (const { name, pieces, dense } of entries) {
    const file = dense ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for (const piece of pieces) file.push(piece);
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return out;
}

export const textEntry = (name: string, text: string): ZipEntry => ({
  name,
  pieces: [new Uint8Array(strToU8(text))],
  dense: false,
});
