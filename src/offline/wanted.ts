import type { CoreCatalog, Group } from '../catalog/catalog.ts';
import { homeOf, membersOf, WORLD } from '../catalog/members.ts';

/** A file as the build lists it: path under the base, bytes as sent and on the device, digest of its content. */
export type Listed = readonly [path: string, sent: number, bytes: number, digest: string];

/** What can be kept of a release. */
export interface OfflineList {
  /** answers that pages are drawn with, each without its release */
  readonly answers: readonly Listed[];
  /** scripts and styles of all kinds of pages, and the document that draws any of them */
  readonly code: readonly Listed[];
}

/** Where the build lists it. */
export const LIST = 'answers/offline.json';

/** Answers of which the pages of a group take those of its economies, its own and the world's, and those of the year of its scores. */
const OF_ECONOMY = /^answers\/(?:economies|past-values|values)\/(\w+)\.json$/;
const OF_GROUP = /^answers\/(?:areas\/[\w-]+|maps|ranges|courses)\/([\w-]+)\.json$/;
/** Of these what a brief takes of the group that its economy is shown in. */
const OF_BRIEFS = /^answers\/(?:ranges|courses)\//;
const OF_YEAR = /^answers\/panels\/(\d+)\.json$/;
/** Answers that the pages of any group take. */
const OF_ALL =
  /^answers\/(?:(?:about|series|segments|scores|changes|reasons|history|instruments)\/.+|catalog\.\w+|files|held|lenses|level-then|names|release|rises|targets|within)\.json$/;

/** Whether a page may be drawn with an answer: frames take others. */
export function isOfPages(answer: string): boolean {
  return [OF_ECONOMY, OF_GROUP, OF_YEAR, OF_ALL].some((own) => own.test(answer));
}

/**
 * Which answers the pages of a group may be drawn with.
 *
 * @returns of an answer's path without its release
 */
export function answersOfGroup(catalog: CoreCatalog, group: Group): (answer: string) => boolean {
  const economies = new Set(membersOf(catalog, group));
  // A brief on a member is written beside the group that it is shown in.
  const homes = new Set([...economies].map((own) => homeOf(catalog, own).group));
  return (answer) => {
    const [, economy] = OF_ECONOMY.exec(answer) ?? [];
    if (economy !== undefined) return economies.has(economy);
    const [, own] = OF_GROUP.exec(answer) ?? [];
    if (own !== undefined) {
      return own === group.group || own === WORLD || (OF_BRIEFS.test(answer) && homes.has(own));
    }
    const [, year] = OF_YEAR.exec(answer) ?? [];
    if (year !== undefined) return Number(year) === catalog.scoreYear;
    return OF_ALL.test(answer);
  };
}

/** Whether a path after the language is of a page that is kept with a group: all pages but those of other economies and groups. */
export function isPageOfGroup(catalog: CoreCatalog, group: Group): (path: string) => boolean {
  const economies = new Set(membersOf(catalog, group));
  return (path) => {
    const [folder, of = ''] = path.split('/');
    if (folder === 'groups') return of === group.group;
    return folder !== 'economies' || economies.has(of);
  };
}
