import { useSyncExternalStore } from 'react';
import { NAMES_PATH, type PublishedNames } from '../../answers/names.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { forgetOnDevice, type KeptFile, keepOnDevice, keptOnDevice } from '../../own/kept.ts';
import type { Matcher } from '../../own/match.ts';
import type { Opened } from '../../own/read.ts';
import { forgetOwnFile, keepOwnFile } from '../../own/session.ts';
import type { Choices, Given, Reading, Unreadable } from '../../own/types.ts';
import type { PageEnvironment } from '../../ui/environment.tsx';

/** What the page knows of the reader's file; it outlives the page, as long as no other document is opened. */
export interface OwnState {
  readonly stage: 'none' | 'reading' | 'read' | 'unreadable' | 'failed' | 'forgotten';
  readonly why: Unreadable | null;
  readonly opened: Opened | null;
  readonly given: Given | null;
  readonly choices: Choices;
  readonly reading: Reading | null;
  /** whether the device keeps it; null: it cannot */
  readonly kept: boolean | null;
}

const NOTHING: OwnState = {
  stage: 'none',
  why: null,
  opened: null,
  given: null,
  choices: {},
  reading: null,
  kept: false,
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

type Reader = typeof import('../../own/read.ts') & { readonly matcher: Matcher };

let reader: Promise<Reader> | null = null;

/** Fetches what reading takes, once and before a file is there, so that nothing is asked of the network when it is. */
export function prepare({
  published,
  catalog,
}: Pick<PageEnvironment, 'published' | 'catalog'>): Promise<Reader> {
  reader ??= Promise.all([
    import('../../own/read.ts'),
    import('../../own/match.ts'),
    published<PublishedNames>(NAMES_PATH),
  ]).then(([code, { matcherOf }, names]) => ({
    ...code,
    matcher: matcherOf(names, LANGUAGES.indexOf(catalog.language)),
  }));
  // A failure is not kept: the next file asks again.
  reader.catch(() => {
    reader = null;
  });
  return reader;
}

/** Reads a file; what was read before it is forgotten in the page. */
export async function give(given: Given, environment: PageEnvironment, choices: Choices = {}): Promise<void> {
  turn += 1;
  const own = turn;
  forgetOwnFile();
  become({ ...NOTHING, stage: 'reading', given });
  try {
    const { openOwn, UnreadableFile, matcher } = await prepare(environment);
    try {
      const opened = await openOwn(given, matcher);
      if (own === turn) showRead(opened, choices);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (own === turn) become({ stage: 'unreadable', why: error.why });
    }
  } catch {
    if (own === turn) become({ stage: 'failed' });
  }
}

function showRead(opened: Opened, choices: Choices): void {
  const reading = opened.read(choices);
  become({ stage: 'read', opened, choices, reading });
  keepOwnFile({ name: opened.name, rows: reading.rows, beside: choices.beside ?? {} });
}

/** Reads the same file again by what the reader corrected. */
export function correct(change: Choices): void {
  if (state.opened !== null) showRead(state.opened, { ...state.choices, ...change });
  if (state.kept === true) void keep();
}

/** Keeps the file and its corrections on this device. */
export async function keep(): Promise<void> {
  const { given, choices } = state;
  if (given === null) return;
  try {
    await keepOnDevice({ given, choices });
    become({ kept: true });
  } catch {
    become({ kept: null });
  }
}

/** Nothing of the file stays, neither in the page nor on the device. */
export async function forget(): Promise<void> {
  turn += 1;
  forgetOwnFile();
  become({ ...NOTHING, stage: 'forgotten' });
  await forgetOnDevice();
}

/** Reads what the device keeps, where the page has no file yet. */
export async function readKept(environment: PageEnvironment): Promise<void> {
  const own = turn;
  const kept: KeptFile | null = await keptOnDevice();
  if (kept === null || own !== turn || state.stage !== 'none') return;
  await give(kept.given, environment, kept.choices);
  become({ kept: true });
}
