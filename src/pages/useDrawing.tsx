import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DRAWS } from '../answers/ranges.ts';
import { useEnvironment } from '../ui/environment.tsx';

/** How far the draws of a reader's own are: `drawn` with what came of them. */
export type Drawing<Drawn> =
  | { readonly stage: 'idle' | 'failed' }
  | { readonly stage: 'drawing'; readonly done: number }
  | { readonly stage: 'drawn'; readonly drawn: Drawn };

export interface DrawingControl<Drawn> {
  readonly drawing: Drawing<Drawn>;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Draws on request, until they are made, fail or are stopped.
 *
 * @param work makes the draws, says how many are done, and ends with the signal
 */
export function useDrawing<Drawn>(
  work: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<Drawn>,
): DrawingControl<Drawn> {
  const [drawing, setDrawing] = useState<Drawing<Drawn>>({ stage: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const abort = new AbortController();
    running.current = abort;
    setDrawing({ stage: 'drawing', done: 0 });
    try {
      const drawn = await work((done) => setDrawing({ stage: 'drawing', done }), abort.signal);
      setDrawing({ stage: 'drawn', drawn });
    } catch {
      if (!abort.signal.aborted) setDrawing({ stage: 'failed' });
    }
  };
  const stop = () => {
    running.current?.abort();
    setDrawing({ stage: 'idle' });
  };
  return { drawing, start: () => void start(), stop };
}

interface DrawProps extends DrawingControl<unknown> {
  /** of the line with the progress */
  className: string;
  /** said once they are drawn */
  children?: ReactNode;
}

/** The button that starts the draws, or how far they are and how to stop them; that they failed, or what came of them. */
export function Draw({ drawing, start, stop, className, children }: DrawProps) {
  const { words, numbers } = useEnvironment();
  return (
    <>
      {drawing.stage === 'drawing' ? (
        <p className={className}>
          <DrawProgress done={drawing.done} />
          <button type="button" onClick={stop}>
            {words.ranges.stop}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" onClick={start}>
            {words.ranges.draw(numbers.value(DRAWS, 0))}
          </button>
        </p>
      )}
      <p role="status">{drawing.stage === 'failed' ? words.ranges.failed : children}</p>
    </>
  );
}

/** How many of the draws are made. */
export function DrawProgress({ done }: { done: number }) {
  const { words } = useEnvironment();
  return (
    <label>
      <span>{words.ranges.drawing}</span> <progress value={done} max={DRAWS} />
    </label>
  );
}
