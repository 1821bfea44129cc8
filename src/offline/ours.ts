import { sha256Of } from './seal.ts';
import { isAnswer, isTypeOf, kindOf } from './site.ts';

/** A file of the data package, as `data/catalog.json` says it. */
interface DataFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

interface DataCatalog {
  readonly version: string;
  readonly files: readonly DataFile[];
}

/** A response with its content, and the address that was asked for: path under the base, and search. */
export interface Received {
  readonly path: string;
  readonly search: string;
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

const CATALOG = 'data/catalog.json';

/**
 * Whether what came is what was asked for: a network that wants a sign-in answers everything with a page of its own, a host that
 * is being written to with files of two releases. Type, form, and where the site says one, size and digest are compared.
 *
 * @param kept reads what the device keeps, by path and search
 */
export async function isOurs(
  { path, search, response, bytes }: Received,
  kept: (address: string) => Promise<Response | null>,
): Promise<boolean> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !isTypeOf(path, type)) return false;
  const text = () => new TextDecoder().decode(bytes);
  switch (kindOf(path, search)) {
    case 'answer':
      return isAnswer(text());
    case 'asset':
      return bytes.byteLength > 0;
    case 'data': {
      const version = new URLSearchParams(search).get('v');
      if (path === CATALOG) return isAnswer(text()) && versionIn(text()) === version;
      const catalog: DataCatalog | undefined = await (await kept(`${CATALOG}${search}`))?.json();
      const file = catalog?.files.find((own) => own.path === path);
      return file?.size === bytes.byteLength && file.sha256 === (await sha256Of(bytes));
    }
    default:
      return false;
  }
}

function versionIn(catalog: string): string {
  const { version }: DataCatalog = JSON.parse(catalog);
  return version;
}
