import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../catalog/languages.ts';
import { loadLabWords } from '../../words/lab/load.ts';

/** The lab's words in one language: a file of its own, since there are many. */
export const labWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['words', 'lab', language],
    queryFn: () => loadLabWords(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
