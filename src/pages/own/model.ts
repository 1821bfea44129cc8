import { useSyncExternalStore } from 'react';
import { NAMES_PATH, type PublishedNames } from '../../answers/names.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { forgetOnDevice, type KeptFile, keepOnDevice, keptOnDevice } from '../../own/kept.ts';
import { forgetOwnFile, keepOwnFile } from '../../own/session.ts';
import type { OwnThread } from '../../own/thread.ts';
import type { Choices, Given, Reading, Unreadable } from '../../own/types.ts';
import type { PageEnvironment } from '../../ui/environment.tsx';

/** What the page knows of the reader's file; it outlives the page, as long as no other document is opened. */
export interface OwnState {
  readonly stage: 'none' | 'reading' | 'read' | 'unreadable' | 'failed' | 'stopped' | 'forgotten';
  /** it is being read, for the first time or again by what was corrected */
  readonly busy: boolean;
  readonly why: Unreadable | null;
  readonly given: Given | null;
  readonly choices: Choices;
  readonly reading: Reading | null;
  /** whether the device keeps it, or still the one before it; null: it cannot */
  readonly kept: boolean | 'another' | null;
  /** it should be forgotten, and the device did not do so */
  readonly unforgotten: boolean;
}

const NOTHING: OwnState = {
  stage: 'none',
  busy: false,
  why: null,
  given: null,
  choices: {},
  reading: null,
  kept: false,
  unforgotten: false,
};

let state = NOTHING;
/** Counts what was asked for: what comes late for an earlier file is passed over. */
let turn = 0;
const listeners = new Set<() => void>();

function become(next: Partial<OwnState>): void {
  state = { ...state, ...next };
  for (const changed of listeners) changed();
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export const useOwnState = (): OwnState =>
  useSyncExternalStore(
    listen,
    () => state,
    () => NOTHING,
  );

let reader: Promise<OwnThread> | null = null;

/** Fetches what reading takes, once and before a file is there, so that nothing is asked of the network when it is. */
export function prepare({
  published,
  catalog,
}: Pick<PageEnvironment, 'published' | 'catalog'>): Promise<OwnThread> {
  const own =
    reader ??
    Promise.all([import('../../own/thread.ts'), published<PublishedNames>(NAMES_PATH)]).then(
      ([{ startThread }, names]) => startThread(names, LANGUAGES.indexOf(catalog.language)),
    );
  reader = own;
  // A failure is not kept: the next file asks again.
  own.catch(() => {
    if (reader === own) reader = null;
  });
  return own;
}

/** Reads a file; what was read before it is forgotten in the page. */
export async function give(given: Given, environment: PageEnvironment, choices: Choices = {}): Promise<void> {
  turn += 1;
  const own = turn;
  forgetOwnFile();
  const kept = state.kept === true || state.kept === 'another' ? 'another' : false;
  become({ ...NOTHING, stage: 'reading', busy: true, given, choices, kept });
  try {
    const thread = await prepare(environment);
    const opened = await thread.open(given);
    if (own !== turn) return;
    if ('why' in opened) become({ stage: 'unreadable', busy: false, why: opened.why });
    else await read(thread);
  } catch {
    fail(own);
  }
}

/** Reads the file that is open by what is chosen; of what was chosen since, the last counts. */
async function read(thread: OwnThread): Promise<void> {
  turn += 1;
  const own = turn;
  const { choices, given } = state;
  become({ busy: true });
  try {
    const reading = await thread.read(choices);
    if (own !== turn) return;
    become({ stage: 'read', busy: false, reading });
    keepOwnFile({ name: given?.name ?? '', rows: reading.rows, beside: choices.beside ?? {} });
  } catch {
    fail(own);
  }
}

/** A thread that failed is no more asked: the next file starts another. */
function fail(own: number): void {
  if (own !== turn) return;
  endThread();
  become({ stage: 'failed', busy: false });
}

function endThread(): void {
  reader?.then(
    (thread) => thread.end(),
    () => undefined,
  );
  reader = null;
}

/** Reads the same file again by what the reader corrected. */
export function correct(change: Choices): void {
  if (state.stage !== 'read' || reader === null) return;
  become({ choices: { ...state.choices, ...change } });
  if (state.kept === true) void keep();
  reader.then(read, () => fail(turn));
}

/** Gives up the reading that is under way, and the file with it. */
export function stop(environment: PageEnvironment): void {
  turn += 1;
  endThread();
  forgetOwnFile();
  become({ ...NOTHING, stage: 'stopped' });
  prepare(environment).catch(() => undefined);
}

/** Keeps the file and its corrections on this device. */
export async function keep(): Promise<void> {
  const { given, choices } = state;
  if (given === null) return;
  const isSame = () => state.given === given;
  try {
    await keepOnDevice({ given, choices });
    if (isSame()) become({ kept: true });
  } catch {
    if (isSame()) become({ kept: null });
  }
}

/** Nothing of the file stays, neither in the page nor on the device; where the device keeps it all the same, that is said. */
export async function forget(): Promise<void> {
  turn += 1;
  forgetOwnFile();
  if (state.busy) endThread();
  else void reader?.then((thread) => thread.forget()).catch(() => undefined);
  const own = turn;
  become({ ...NOTHING, busy: true });
  try {
    await forgetOnDevice();
    if (own === turn) become({ ...NOTHING, stage: 'forgotten' });
  } catch {
    if (own === turn) become({ ...NOTHING, unforgotten: true });
  }
}

/** Reads what the device keeps, where the page has no file yet. */
export async function readKept(environment: PageEnvironment): Promise<void> {
  const own = turn;
  const kept: KeptFile | null = await keptOnDevice();
  if (kept === null || own !== turn || state.stage !== 'none') return;
  const reading = give(kept.given, environment, kept.choices);
  const { given } = state;
  become({ kept: true });
  await reading;
  if (state.given === given && state.kept === 'another') become({ kept: true });
}
