import { openFile } from './open.ts';
import type { FileReply, FileRequest } from './thread.ts';
import type { FileWriter } from './types.ts';

let last: Promise<FileWriter> | null = null;

const reply = (message: FileReply) => self.postMessage(message);

/** Requests are worked off in the order in which they come. */
self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  if (data.kind === 'open') last = openFile(data.task);
  if (data.kind === 'piece') {
    last =
      last?.then((writer) => {
        writer.add(data.bytes);
        return writer;
      }) ?? null;
  }
  last?.catch((error: unknown) => reply({ kind: 'failed', reason: String(error) }));
  if (data.kind === 'end') {
    last
      ?.then((writer) => writer.end())
      .then(
        (pieces) => reply({ kind: 'done', file: new Blob([...pieces]) }),
        (error: unknown) => reply({ kind: 'failed', reason: String(error) }),
      );
  }
});
