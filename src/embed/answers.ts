import type { AnswerSource } from '../answers/paths.ts';
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
  const { base, language, version, vanished } = page;
  const path = frameCatalogPath(language);
  const read = async (published: Published, fromArchive: boolean): Promise<Read> => ({
    catalog: unpackFrameCatalog(await published<PublishedFrameCatalog>(path)),
    source: { published, askSeries: () => Promise.reject(new Error('no engine in an embed')) },
    fromArchive,
  });
  const today = () => read(todays(base, version), false);
  const wanted = at ?? version;
  if (!vanished && wanted === version) {
    const found = await today();
    // A page out of a cache may be older than the answers beside it.
    if (at === undefined || found.catalog.version === at) return found;
  }
  try {
    return await read(archived(base, wanted), true);
  } catch (error) {
    if (!(error instanceof Gone) || vanished) throw error;
    const found = await today();
    if (found.catalog.version === at) return found;
    throw error;
  }
}

function todays(base: string, version: string): Published {
  return (path) => json(`${base}${path}?v=${version}`);
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
