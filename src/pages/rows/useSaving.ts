import { useEffect, useRef, useState } from 'react';
import { download as handOver } from '../../ui/download.ts';

export type FileState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing'; readonly rows: number; readonly of: number }
  | { readonly stage: 'stopped' }
  | { readonly stage: 'done'; readonly name: string }
  | { readonly stage: 'failed'; readonly error: string };

export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

/** What the making of a file is told by, and tells. */
export interface Work {
  readonly told: (rows: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Work that takes longer is shown. Milliseconds. */
const SOON = 500;

/** Makes files, one at a time, hands them to the browser, and says how far the one under way is once that takes a while. */
export function useSaving<Asked extends readonly unknown[]>(
  make: (work: Work, ...asked: Asked) => Promise<MadeFile>,
) {
  const [state, setState] = useState<FileState>({ stage: 'idle' });
  const [slow, setSlow] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      running.current?.abort();
    },
    [],
  );
  const stop = () => running.current?.abort();
  const save = async (total: number, ...asked: Asked) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ stage: 'writing', rows: 0, of: total });
    timer.current = setTimeout(() => setSlow(true), SOON);
    try {
      const told = (rows: number, of: number) => {
        if (!abort.signal.aborted) setState({ stage: 'writing', rows, of });
      };
      const { name, file } = await make({ told, signal: abort.signal }, ...asked);
      abort.signal.throwIfAborted();
      setState({ stage: 'done', name: handOver(name, file.type, file) });
    } catch (error) {
      if (abort.signal.aborted) setState({ stage: 'stopped' });
      else setState({ stage: 'failed', error: error instanceof Error ? error.message : String(error) });
    } finally {
      clearTimeout(timer.current);
      setSlow(false);
    }
  };
  return { state, slow, save, stop };
}
