/**
 * Where a site keeps its archive, the answers of earlier data versions: each content once, and for each version and folder
 * of answers which content had which name.
 */
const ARCHIVE = 'answers/kept';
const PATH = /^answers\/(.+)\/([^/]+)\.json$/;

/**
 * @param path of a published answer that is in a folder
 * @returns which folder of a version it is in, and under which name
 *
 * @example archivePlace('answers/series/internet-users.json') // { folder: 'series', name: 'internet-users' }
 */
export function archivePlace(path: string): { readonly folder: string; readonly name: string } {
  const [, folder, name] = PATH.exec(path) ?? [];
  if (folder === undefined || name === undefined) throw new Error(`expected an answer in a folder: ${path}`);
  return { folder, name };
}

/** A version's folder: name → content. */
export function archiveFolder(version: string, folder: string): string {
  return `${ARCHIVE}/${version}/${folder}.json`;
}

/** A content, by the first 16 hex digits of its SHA-256. */
export function archiveContent(content: string): string {
  return `${ARCHIVE}/content/${content}.json`;
}
