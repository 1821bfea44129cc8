/** What browsers say where a script is not to be had: each in other words, with an address among them or none. */
const NO_CODE = /dynamically imported module|module script|JavaScript MIME type/i;

/** Why something did not work, as far as it means something to a reader. */
export function plainReason(reason: string): string {
  return NO_CODE.test(reason) ? 'its code could not be fetched' : reason;
}
