import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerSource } from '../../src/answers/paths.ts';

/** Answers held at once: a page and its neighbours stand on the same few. */
const HELD = 48;

/** Reads published answers from where the build has written them, each once as long as it is in use. */
export function publishedIn(out: string): AnswerSource {
  const held = new Map<string, Promise<unknown>>();
  return {
    async published<T>(path: string): Promise<T> {
      const answer = held.get(path) ?? readFile(join(out, path), 'utf8').then((text) => JSON.parse(text));
      held.delete(path);
      held.set(path, answer);
      const [oldest] = held.keys();
      if (held.size > HELD && oldest !== undefined) held.delete(oldest);
      return (await answer) as T;
    },
    askSeries: (indicator) => Promise.reject(new Error(`the series of ${indicator} was not published`)),
  };
}
