import type { TextForm, TextPiece } from '../../engine/types.ts';
import { type FileTask, textFormOf } from './types.ts';

export type FileRequest =
  | { readonly kind: 'open'; readonly task: FileTask }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' };

export type FileReply =
  | { readonly kind: 'done'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * A table as a file: the engine's thread writes the rows as text, another thread of its own makes the file of them.
 * This thread only hands the pieces on.
 *
 * @param write has the engine write the rows
 * @param told rows that have been written so far
 * @throws EngineError, Error where the file could not be made, or the signal's reason where it is stopped
 */
export async function makeFile(
  write: (form: TextForm, take: (piece: TextPiece) => void) => Promise<unknown>,
  task: FileTask,
  { told, signal }: { readonly told: (rows: number) => void; readonly signal: AbortSignal },
): Promise<Blob> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const send = (request: FileRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  const made = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The thread did not load')),
    );
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
      if (data.kind === 'done') resolve(data.file);
      else reject(new Error(data.reason));
    });
  });
  // It is awaited below; a failure before that is no unhandled one.
  made.catch(() => undefined);
  try {
    send({ kind: 'open', task });
    let rows = 0;
    await write(textFormOf(task), ({ bytes, rows: more }) => {
      // Thrown to the engine, it ends the answer between two pieces.
      signal.throwIfAborted();
      send({ kind: 'piece', bytes }, [bytes.buffer]);
      rows += more;
      told(rows);
    });
    send({ kind: 'end' });
    return await made;
  } finally {
    worker.terminate();
  }
}
