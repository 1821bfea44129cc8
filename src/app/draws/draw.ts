import type { DrawRanges } from '../../pages/draws.ts';
import type { DrawMessage } from './messages.ts';

/** Milliseconds without a word after which a thread counts as dead: a policy that forbids workers raises no error. */
const SILENCE = 20_000;

/** Draws in a thread of its own, which ends with the draws or when they are stopped. */
export const drawInThread: DrawRanges = (request, onProgress, signal) =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
    const end = () => {
      clearTimeout(silence);
      thread.terminate();
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const listen = () => setTimeout(() => fail(new Error('the drawing thread does not answer')), SILENCE);
    let silence = listen();
    thread.addEventListener('message', ({ data }: MessageEvent<DrawMessage>) => {
      clearTimeout(silence);
      if (data.kind === 'progress') {
        silence = listen();
        onProgress(data.done);
        return;
      }
      end();
      resolve(data.ranges);
    });
    thread.addEventListener('error', ({ message }) => fail(new Error(message)));
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    thread.postMessage(request);
  });
