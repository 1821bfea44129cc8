import { type AsyncZippable, type Zippable, zipSync } from 'fflate';

export { AsyncZipDeflate, strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** `zip` of fflate without workers of its own: what the build gives to write-excel-file. */
export function zip(files: AsyncZippable & Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
