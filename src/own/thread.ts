import { onlyOf, type PublishedNames } from '../answers/names.ts';
import type { Choices, Given, Reading, Unreadable } from './types.ts';

export type ThreadRequest =
  /** @param language place of the reader's language among the languages */
  | { readonly kind: 'names'; readonly names: PublishedNames; readonly language: number }
  | { readonly kind: 'open'; readonly given: Given }
  | { readonly kind: 'read'; readonly choices: Choices }
  | { readonly kind: 'forget' };

export type ThreadReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly reason: string };

/** A file that is read in a thread of its own: whatever it is, the page goes on, and it can be given up at any moment. */
export interface OwnThread {
  /** What came of opening a file: its name, or why there is nothing to read. */
  readonly open: (given: Given) => Promise<{ readonly name: string } | { readonly why: Unreadable }>;
  /** Reads the file that was opened last. */
  readonly read: (choices: Choices) => Promise<Reading>;
  /** Nothing of the file stays in the thread. */
  readonly forget: () => Promise<void>;
  /** Gives up what is under way, which then rejects. */
  readonly end: () => void;
}

/** Starts the thread; its code is here once this resolves, so that nothing is asked of the network when a file is. */
export async function startThread(names: PublishedNames, language: number): Promise<OwnThread> {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
  const waiting: { resolve: (reply: ThreadReply) => void; reject: (reason: Error) => void }[] = [];
  const giveUp = (reason: string) => {
    worker.terminate();
    for (const { reject } of waiting.splice(0)) reject(new Error(reason));
  };
  worker.addEventListener('error', ({ message }) => giveUp(message || 'The thread did not load'));
  // Requests are worked off, and answered, in their order.
  worker.addEventListener('message', ({ data }: MessageEvent<ThreadReply>) => {
    const own = waiting.shift();
    if (data.kind === 'failed') own?.reject(new Error(data.reason));
    else own?.resolve(data);
  });
  const ask = (request: ThreadRequest): Promise<ThreadReply> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
  await ask({ kind: 'names', names: onlyOf(names, ['economy', 'group']), language });
  return {
    open: async (given) => {
      const reply = await ask({ kind: 'open', given });
      if (reply.kind === 'opened') return { name: reply.name };
      if (reply.kind === 'unreadable') return { why: reply.why };
      throw new Error(`expected a file, found ${reply.kind}`);
    },
    read: async (choices) => {
      const reply = await ask({ kind: 'read', choices });
      if (reply.kind === 'read') return reply.reading;
      throw new Error(`expected what was read, found ${reply.kind}`);
    },
    forget: async () => void (await ask({ kind: 'forget' })),
    end: () => giveUp('given up'),
  };
}
