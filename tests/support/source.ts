import type { Answers } from '../../scripts/build/answers.ts';
import type { AnswerSource } from '../../src/pages/answers.ts';

/** Reads published answers from memory. */
export function sourceOf({ files }: Pick<Answers, 'files'>): AnswerSource {
  return {
    async published<T>(path: string): Promise<T> {
      if (!files.has(path)) throw new Error(`${path} was not published`);
      return files.get(path) as T;
    },
    askSeries: (indicator) => Promise.reject(new Error(`the series of ${indicator} was not published`)),
  };
}
