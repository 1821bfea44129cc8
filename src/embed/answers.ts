import { type AnswerSource, inRelease } from '../answers/paths.ts';
import { isFilled } from '../answers/shape.ts';
import type { CoreCatalog } from '../catalog/catalog.ts';
import { archiveContent, archiveFolder, archivePlace } from './archivePaths.ts';
import { frameCatalogPath, type PublishedFrameCatalog, unpackFrameCatalog } from './frameCatalog.ts';

/** The data version that was asked for is not kept, or never contained what was asked for. */
export class Gone extends Error {}

/** What the page of an embed says of itself. */
interface Page {
  readonly base: string;
  readonly language: string;
  /** the data version it was built from */
  readonly version: string;
  /** of the site that it is a part of; undefined: of one that is not built */
  readonly release: string | undefined;
  /** its figure's data are published no more: what it shows comes from the archive */
  readonly vanished: boolean;
}

interface Read {
  readonly catalog: CoreCatalog;
  readonly source: AnswerSource;
  readonly fromArchive: boolean;
}

type Published = AnswerSource['published'];

/**
 * The answers to draw from: today's, or those of the version that the figure is frozen at.
 *
 * @throws Gone where that version is not kept
 */
export async function readAnswers(page: Page, at: string | undefined): Promise<Read> {
  const { base, language, version, release, vanished } = page;
  const path = frameCatalogPath(language);
  const read = async (published: Published, fromArchive: boolean): Promise<Read> => ({
    catalog: unpackFrameCatalog(await published<PublishedFrameCatalog>(path)),
    source: { published, askSeries: () => Promise.reject(new Error('no engine in an embed')) },
    fromArchive,
  });
  const wanted = at ?? version;
  const kept = () => read(archived(base, wanted), true);
  if (vanished || wanted !== version) return kept();
  try {
    return await read(todays(base, release), false);
  } catch (error) {
    // A page out of a cache may be of a release that is gone; the archive may keep its data version.
    if (error instanceof Gone) return kept();
    throw error;
  }
}

/** Today's answers. @throws Gone, of what is asked for, where the release has none */
export function todays(base: string, release: string | undefined): Published {
  return async <T>(path: string) => {
    const answer = await json<T>(`${base}${inRelease(path, release)}`);
    if (!isFilled(answer)) throw new Error(`${path}: something else in place of an answer`);
    return answer;
  };
}

function archived(base: string, version: string): Published {
  const folders = new Map<string, Promise<Readonly<Record<string, string>>>>();
  return async (path) => {
    const { folder, name } = archivePlace(path);
    const names = folders.get(folder) ?? json(`${base}${archiveFolder(version, folder)}`);
    folders.set(folder, names);
    const content = (await names)[name];
    if (content === undefined) throw new Gone(`${path} in ${version}`);
    return json(`${base}${archiveContent(content)}`);
  };
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (response.status === 404) throw new Gone(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
