import { type Matcher, matcherOf } from './match.ts';
import { type Opened, openOwn, UnreadableFile } from './read.ts';
import type { ThreadReply, ThreadRequest } from './thread.ts';

let matcher: Matcher | null = null;
let opened: Opened | null = null;
let last: Promise<unknown> = Promise.resolve();

async function answerTo(request: ThreadRequest): Promise<ThreadReply> {
  switch (request.kind) {
    case 'names':
      matcher = matcherOf(request.names, request.language);
      return { kind: 'ready' };
    case 'open':
      if (matcher === null) throw new Error('The names are not here');
      opened = null;
      try {
        opened = await openOwn(request.given, matcher);
        return { kind: 'opened', name: opened.name };
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return { kind: 'unreadable', why: error.why };
      }
    case 'forget':
      opened = null;
      return { kind: 'ready' };
    case 'read':
      if (opened === null) throw new Error('No file is open');
      return { kind: 'read', reading: opened.read(request.choices) };
  }
}

/** Requests are worked off in the order in which they come. */
self.addEventListener('message', ({ data }: MessageEvent<ThreadRequest>) => {
  last = last
    .then(() => answerTo(data))
    .catch((error: unknown): ThreadReply => ({ kind: 'failed', reason: String(error) }))
    .then((reply) => self.postMessage(reply));
});
