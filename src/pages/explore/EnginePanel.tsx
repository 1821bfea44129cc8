import { EngineProgress } from '../rows/EngineProgress.tsx';
import { useEnvironment } from '../rows/environment.ts';
import type { EngineState } from '../rows/useEngine.ts';
import { ByUrl } from './ByUrl.tsx';

interface EnginePanelProps {
  state: EngineState<Pick<typeof import('./Result.tsx'), 'EngineFindings'>>;
  onRetry: () => void;
  /** the first rows of what is chosen are shown without it */
  atOnce: boolean;
}

/** What the engine costs before it starts, how far it is, what could not be read, and what to do without it. */
export function EnginePanel({ state, onRetry, atOnce }: EnginePanelProps) {
  const { words, base } = useEnvironment();
  const { status, wanted } = state;
  const { stage } = status;
  return (
    <div className="engine-place">
      {stage !== 'ready' && (
        <section className="engine scripted" aria-label={words.explore.engine}>
          {!wanted && (
            <>
              <p>{words.explore.cost}</p>
              <button type="button" className="primary" onClick={onRetry}>
                {words.explore.start}
              </button>
            </>
          )}
          <EngineProgress state={state} onRetry={onRetry} />
          {atOnce && <p>{words.explore.meanwhile}</p>}
          <details className="by-url" open={wanted}>
            <summary>{words.explore.byUrl}</summary>
            <ByUrl base={base} />
          </details>
        </section>
      )}
      <noscript>
        <p className="notices">{words.explore.noScripts}</p>
        <ByUrl base={base} />
      </noscript>
      {state.results !== null && <state.results.EngineFindings status={status} />}
    </div>
  );
}
