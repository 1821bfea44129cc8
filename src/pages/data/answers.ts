import { queryOptions } from '@tanstack/react-query';
import { FILES_PATH, type PublishedFiles } from '../../answers/filed.ts';
import { HELD_PATH, type PublishedHeld } from '../../answers/held.ts';
import { type AnswerSource, FOR_EVER } from '../answers.ts';

/** Who has what of the data. */
export function heldQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['held'],
    queryFn: () => source.published<PublishedHeld>(HELD_PATH),
  });
}

/** The files below `data/`, and the versions of the data. */
export function filesQuery(source: AnswerSource) {
  return queryOptions({
    ...FOR_EVER,
    queryKey: ['files'],
    queryFn: () => source.published<PublishedFiles>(FILES_PATH),
  });
}
