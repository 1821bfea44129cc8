import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { LabRow } from '../../answers/lab.ts';
import type { Group } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { LabModel } from './model.ts';

/** Rows that the table's box shows before it is scrolled; while a slider moves, the others follow as there is time. */
const IN_VIEW = 24;

interface ResultProps {
  said: LabWords;
  lab: LabModel;
  group: Group;
  year: number;
  carried: string;
  /** an indicator of the reader's own file weighs in it */
  hasOwn: boolean;
}

/** Ranks by the recipe, each beside the published one. */
export function Result({ said, lab, group, year, carried, hasOwn }: ResultProps) {
  const { catalog, numbers, base } = useEnvironment();
  const rowOf = useCallback(
    ({ economy, rank, score, publishedRank, gained }: LabRow): RowProps => ({
      name: catalog.economies[economy] ?? economy,
      to: href(base, catalog.language, paths.economy(economy), carried),
      rank: rank === null ? '–' : String(rank),
      score: rank === null || score === null ? null : numbers.value(score, 1),
      published: publishedRank === null ? '–' : String(publishedRank),
      gained: gained === null ? '' : numbers.signed(gained, 0),
      none: said.none,
    }),
    [catalog, numbers, base, carried, said],
  );
  const later = useDeferredValue(lab);
  const rest = useMemo(() => later.rows.map((row) => [row.economy, rowOf(row)] as const), [later, rowOf]);
  const inView = lab.rows.slice(0, IN_VIEW);
  const shown = new Set(inView.map(({ economy }) => economy));
  const plain = said.caption(group.short, String(year));
  const caption = hasOwn ? said.own.marked(plain) : plain;
  const heads = [said.rank, said.economy, said.score, said.publishedRank, said.places];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inView.map((row) => (
            <Row key={row.economy} {...rowOf(row)} />
          ))}
        </tbody>
        <tbody>{rest.map(([economy, row]) => !shown.has(economy) && <Row key={economy} {...row} />)}</tbody>
      </table>
    </section>
  );
}

interface RowProps {
  name: string;
  /** the economy's page */
  to: string;
  rank: string;
  /** null: no score, said as `none` */
  score: string | null;
  published: string;
  gained: string;
  none: string;
}

const Row = memo(function Row({ name, to, rank, score, published, gained, none }: RowProps) {
  return (
    <tr>
      <td className="number">{rank}</td>
      <th scope="row">
        <a href={to}>{name}</a>
      </th>
      <td className={score === null ? 'muted' : 'number'}>{score ?? none}</td>
      <td className="number">{published}</td>
      <td className="number">{gained}</td>
    </tr>
  );
});
