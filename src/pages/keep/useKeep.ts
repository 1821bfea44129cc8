import { useEffect, useRef, useState } from 'react';
import type { Group } from '../../catalog/catalog.ts';
import {
  type Cost,
  costOf,
  forget,
  type Hindrance,
  keep,
  missingOn,
  NotKept,
  type Progress,
  type Site,
} from '../../offline/keep.ts';
import { registered, releaseHere } from '../../offline/register.ts';
import { type Kept, keptOn, type Shelf, shelvesOf } from '../../offline/shelves.ts';
import { useEnvironment } from '../../ui/environment.tsx';

type After = 'cancelled' | 'forgotten';

export type Stage =
  | { readonly at: 'looking' }
  | { readonly at: 'offered'; readonly cost: Cost; readonly after: After | null }
  /** the host does not say what keeping it again takes */
  | { readonly at: 'over'; readonly after: After }
  | { readonly at: 'keeping'; readonly cost: Cost; readonly progress: Progress }
  | { readonly at: 'kept'; readonly kept: Kept; readonly missing: number; readonly isEarlier: boolean }
  | { readonly at: 'failed'; readonly why: Hindrance };

export interface Keeping {
  readonly stage: Stage;
  /** keeps the group as the open page's release has it, or what is missing of it */
  readonly start: () => void;
  readonly stop: () => void;
  readonly forget: () => void;
  /** looks again, after a failure */
  readonly look: () => void;
}

const hindrance = (error: unknown): Hindrance => (error instanceof NotKept ? error.why : 'not possible');

/** What is kept of a group, of the open page's release rather than of an earlier one; null where nothing is, whole. */
async function keptOf({ base, release }: Site, group: Group): Promise<Stage | null> {
  const shelves = await shelvesOf(base);
  const seen = shelves.filter((shelf) => shelf.group === null).map((shelf) => shelf.release);
  const isEarlier = (shelf: Shelf) => seen.indexOf(shelf.release) < seen.indexOf(release);
  const own = shelves.filter((shelf) => shelf.group === group.group);
  for (const shelf of own.sort((a, b) => Number(b.release === release) - Number(a.release === release))) {
    const kept = await keptOn(shelf, base);
    if (kept === null) continue;
    const missing = await missingOn(shelf, base, kept.files);
    return { at: 'kept', kept, missing, isEarlier: isEarlier(shelf) };
  }
  return null;
}

/** Keeps a group on the device, and forgets it. */
export function useKeep(group: Group): Keeping {
  const { catalog, base } = useEnvironment();
  const [stage, setStage] = useState<Stage>({ at: 'looking' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const site: Site = { base, catalog, release: releaseHere() ?? '' };

  const either = async (work: () => Promise<Stage>) => {
    try {
      setStage(await work());
    } catch (error) {
      setStage({ at: 'failed', why: hindrance(error) });
    }
  };
  const offered = async (after: After | null): Promise<Stage> => {
    try {
      return { at: 'offered', cost: await costOf(site, group), after };
    } catch (error) {
      if (after === null) throw error;
      return { at: 'over', after };
    }
  };
  const look = () =>
    either(async () => {
      if ((await registered(base)) === null) return { at: 'failed', why: 'not possible' };
      return (await keptOf(site, group)) ?? (await offered(null));
    });
  const start = () =>
    either(async () => {
      const abort = new AbortController();
      running.current = abort;
      const cost = await costOf(site, group);
      const onProgress = (progress: Progress) => setStage({ at: 'keeping', cost, progress });
      onProgress({ files: 0, sent: 0 });
      try {
        await keep(site, group, cost, { onProgress, signal: abort.signal });
      } catch (error) {
        if (abort.signal.aborted) return (await keptOf(site, group)) ?? (await offered('cancelled'));
        throw error;
      }
      return (await keptOf(site, group)) ?? (await offered(null));
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once, and then when it is asked to
  useEffect(() => void look(), []);
  return {
    stage,
    start: () => void start(),
    stop: () => running.current?.abort(),
    forget: () =>
      void either(async () => {
        await forget(base, group.group);
        return offered('forgotten');
      }),
    look: () => void look(),
  };
}
