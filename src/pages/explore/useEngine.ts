import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { IDLE } from '../../engine/status.ts';
import type { Engine, EngineStatus } from '../../engine/types.ts';
import type { EngineAccess } from '../engineAccess.ts';

const never = () => () => {};
const NOTHING = { engine: null, results: null };

/** What shows answers, fetched with the engine's code: the other pages do without. */
type Results = typeof import('./Result.tsx');

export interface EngineState {
  /** null until it was wanted and its code has come */
  readonly engine: Engine | null;
  readonly results: Results | null;
  readonly status: EngineStatus;
  readonly wanted: boolean;
  readonly want: () => void;
  /** gives up what is under way; the engine starts again when it is wanted again */
  readonly stop: () => void;
}

/** The engine as far as this page has it; it is wanted at once where it may start unasked. */
export function useEngine(access: EngineAccess): EngineState {
  const [{ engine, results }, setOpened] = useState<Pick<EngineState, 'engine' | 'results'>>(NOTHING);
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const want = useCallback(() => {
    setWanted(true);
    setFailed(null);
    Promise.all([access.open(), import('./Result.tsx')]).then(
      ([own, shown]) => setOpened({ engine: own, results: shown }),
      (error: unknown) => setFailed(String(error)),
    );
  }, [access]);
  const stop = useCallback(() => {
    engine?.stop();
    setWanted(false);
  }, [engine]);
  useEffect(() => {
    if (access.mayStartUnasked) want();
  }, [access, want]);
  const status = useSyncExternalStore(
    engine?.subscribe ?? never,
    () => engine?.status() ?? IDLE,
    () => IDLE,
  );
  return {
    engine,
    results,
    wanted,
    want,
    stop,
    status: failed === null ? status : { ...status, stage: 'failed', error: failed },
  };
}
