import { useQuery } from '@tanstack/react-query';
import { ends, type Movers } from '../../answers/movers.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { whyRank } from '../../answers/why.ts';
import { FIRST, LAST, type OfGroup } from '../../figures/scores/moversWords.ts';
import { reasonSentence } from '../../figures/why/reasons.ts';
import { ranksSentence } from '../../figures/why/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, reasonsQuery, scoresQuery } from '../answers.ts';

export interface ReasonsProps extends Pick<OfGroup, 'group' | 'column'> {
  source: AnswerSource;
  movers: Movers;
}

/** Of each mover that is drawn: which indicators moved its score most, and what its own data and its peers' did to its place. */
export function Reasons({ source, movers, group, column }: ReasonsProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { from, to, ranked } = movers;
  const reasons = useQuery(reasonsQuery(source, column, from, to));
  const before = useQuery(scoresQuery(source, from));
  const after = useQuery(scoresQuery(source, to));
  if (reasons.data === undefined || before.data === undefined || after.data === undefined) {
    const failed = reasons.isError || before.isError || after.isError;
    return <p role="status">{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  const scores: readonly [PublishedScores, PublishedScores] = [before.data, after.data];
  const known = reasons.data.reasons;
  return (
    <ul className="notes">
      {ends(ranked, FIRST, LAST).flatMap((mover) => {
        const reason = known[mover.economy];
        if (reason === undefined) return [];
        const rank = whyRank(scores, group.members, mover.economy, column);
        return [
          <li key={mover.economy}>
            {reasonSentence(environment, mover, reason)}
            {rank !== null && ` ${ranksSentence(environment, rank, { ranked: group }, movers)}`}
          </li>,
        ];
      })}
    </ul>
  );
}
