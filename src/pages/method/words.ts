import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../../catalog/languages.ts';
import { loadLabWords } from '../../words/lab/load.ts';
import { FOR_EVER } from '../answers.ts';

/** The lab's words in one language: a file of its own, since there are many. */
export const labWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['words', 'lab', language],
    queryFn: loadLabWords[language],
    ...FOR_EVER,
  });
