/**
 * A part of an address as the reader reads it: what is not well encoded (`50%`) is left as it stands, since anybody can
 * write an address and a page must not fail over it.
 *
 * @example decoded('caf%C3%A9') // 'café'
 * @example decoded('50%') // '50%'
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
