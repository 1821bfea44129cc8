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
    const kept: KeptFile | undefined = await inStore('readonly', (store) => store.get(KEY));
    return kept ?? null;
  } catch {
    return null;
  }
}

/** Deletes what is kept, and where it was kept. */
export function forgetOnDevice(): Promise<void> {
  return asked(() => indexedDB.deleteDatabase(NAME)).then(
    () => undefined,
    () => undefined,
  );
}
