import type { Choices, Given } from './types.ts';

/** A file with the reader's corrections, as it is kept on the device. */
export interface KeptFile {
  readonly given: Given;
  readonly choices: Choices;
}

const NAME = 'meridian-own-file';
const STORE = 'file';
const KEY = 'own';

/** The device's own store, which no request reaches; opened for one piece of work. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await asked(() => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    return opening;
  });
  try {
    return await asked(() => work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function asked<T>(ask: () => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = ask();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Keeps a file on this device until it is forgotten; rejects where nothing can be kept. */
export async function keepOnDevice(file: KeptFile): Promise<void> {
  await inStore('readwrite', (store) => store.put(file, KEY));
}

/** The file that is kept on this device; null where there is none, or nothing can be kept. */
export async function keptOnDevice(): Promise<KeptFile | null> {
  try {
    const databases = await indexedDB.databases?.();
    if (databases !== undefined && !databases.some(({ name }) => name === NAME)) return null;
    const kept: unknown = await inStore('readonly', (store) => store.get(KEY));
    return keptFile(kept);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a device keeps, where it is a file; corrections that are none are left out. */
function keptFile(kept: unknown): KeptFile | null {
  if (!isRecord(kept) || !isRecord(kept.given)) return null;
  const { name, content } = kept.given;
  const whole: Given['content'] | null =
    typeof content === 'string' ? content : content instanceof Uint8Array ? new Uint8Array(content) : null;
  if (typeof name !== 'string' || whole === null) return null;
  return { given: { name, content: whole }, choices: areChoices(kept.choices) ? kept.choices : {} };
}

const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';

/** What each correction is. */
const CHOICES: Readonly<Record<keyof Choices, (value: unknown) => boolean>> = {
  encoding: isText,
  delimiter: isText,
  decimal: isText,
  sheet: isPlace,
  head: (value) => value === null || isPlace(value),
  layout: isText,
  economy: isPlace,
  year: (value) => value === null || isPlace(value),
  values: (value) => Array.isArray(value) && value.every(isPlace),
  oneYear: isPlace,
  indicator: isText,
  unit: isText,
  beside: isRecord,
  names: isRecord,
  duplicates: isRecord,
};

const areChoices = (value: unknown): value is Choices =>
  isRecord(value) &&
  Object.entries(value).every(([name, own]) => {
    const is = Object.entries(CHOICES).find(([known]) => known === name)?.[1];
    return own === undefined || (is?.(own) ?? false);
  });

/**
 * Deletes what is kept, and where it was kept; where the browser does not delete the place, at least what is in it.
 *
 * @throws Error where neither can be done: the file is still there
 */
export async function forgetOnDevice(): Promise<void> {
  try {
    await asked(() => indexedDB.deleteDatabase(NAME));
  } catch {
    await inStore('readwrite', (store) => store.delete(KEY));
  }
}
