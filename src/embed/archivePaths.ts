/**
 * Where a site keeps the answers of earlier data versions: each content once, and for each version and folder of answers
 * which content stood under which name.
 */
const KEPT = 'answers/kept';
const PATH = /^answers\/(.+)\/([^/]+)\.json$/;

/**
 * @param path of a published answer, in a folder of its own
 * @returns which folder of a version it is in, and under which name
 *
 * @example keptPlace('answers/series/internet-users.json') // { folder: 'series', name: 'internet-users' }
 */
export function keptPlace(path: string): { readonly folder: string; readonly name: string } {
  const [, folder, name] = PATH.exec(path) ?? [];
  if (folder === undefined || name === undefined) throw new Error(`expected an answer in a folder: ${path}`);
  return { folder, name };
}

/** A version's folder: name → content. */
export function keptFolder(version: string, folder: string): string {
  return `${KEPT}/${version}/${folder}.json`;
}

/** A content, by the first 16 hex digits of its SHA-256. */
export function keptContent(content: string): string {
  return `${KEPT}/content/${content}.json`;
}
