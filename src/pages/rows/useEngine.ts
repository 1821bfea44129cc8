import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { IDLE } from '../../engine/status.ts';
import type { Engine, EngineStatus } from '../../engine/types.ts';
import type { EngineAccess } from '../engineAccess.ts';

const never = () => () => {};

export interface EngineState<Results = unknown> {
  /** null until it was wanted and its code has come */
  readonly engine: Engine | null;
  /** what shows answers, fetched with the engine's code: the other pages do without */
  readonly results: Results | null;
  readonly status: EngineStatus;
  readonly wanted: boolean;
  readonly want: () => void;
  /** gives up what is under way; the engine starts again when it is wanted again */
  readonly stop: () => void;
}

/**
 * The engine as far as this page has it; it is wanted at once where it may start unasked.
 *
 * @param load fetches what shows answers; the same function each time
 */
export function useEngine<Results>(access: EngineAccess, load: () => Promise<Results>): EngineState<Results> {
  const [{ engine, results }, setOpened] = useState<Pick<EngineState<Results>, 'engine' | 'results'>>({
    engine: null,
    results: null,
  });
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const want = useCallback(() => {
    setWanted(true);
    setFailed(null);
    Promise.all([access.open(), load()]).then(
      ([own, shown]) => setOpened({ engine: own, results: shown }),
      (error: unknown) => setFailed(String(error)),
    );
  }, [access, load]);
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
