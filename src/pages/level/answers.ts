import { queryOptions } from '@tanstack/react-query';
import { LEVEL_THEN_PATH, type PublishedLevelThen } from '../../answers/levels.ts';
import { type AnswerSource, FOR_EVER } from '../answers.ts';

/** Who was level with whom, and is ahead, in all economies. */
export function levelQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['level then'],
    queryFn: () => source.published<PublishedLevelThen>(LEVEL_THEN_PATH),
  });
}
