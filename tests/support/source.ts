import { QueryClient } from '@tanstack/react-query';
import type { Answers } from '../../scripts/build/answers.ts';
import type { EconomyAnswer } from '../../src/answers/published.ts';
import { type AnswerSource, economyQuery, valuesQuery } from '../../src/pages/answers.ts';

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

/** All that is published of an economy, as its page reads it. */
export function economyOf(source: AnswerSource, economy: string): Promise<EconomyAnswer> {
  return new QueryClient().fetchQuery(economyQuery(source, economy));
}

/** An economy's values, as receipts and comparisons read them: indicator → values ascending by year. */
export function valuesOf(source: AnswerSource, economy: string): Promise<EconomyAnswer['values']> {
  return new QueryClient().fetchQuery(valuesQuery(source, economy));
}
