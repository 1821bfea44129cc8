import { queryOptions } from '@tanstack/react-query';
import { LENSES_PATH, type PublishedLenses } from '../../answers/lenses.ts';
import { type AnswerSource, FOR_EVER } from '../answers.ts';

/** Frameworks of other organisations, with what their pillars are made of. */
export function lensesQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['lenses'],
    queryFn: () => source.published<PublishedLenses>(LENSES_PATH),
  });
}
