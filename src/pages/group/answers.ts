import { queryOptions } from '@tanstack/react-query';
import { type PublishedWithin, WITHIN_PATH } from '../../answers/within.ts';
import { type AnswerSource, FOR_EVER } from '../answers.ts';

/** What is in place in every economy, and the divides inside each. */
export function withinQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['within'],
    queryFn: () => source.published<PublishedWithin>(WITHIN_PATH),
  });
}
