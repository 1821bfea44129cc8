import { useDeferredValue, useMemo } from 'react';
import { type BesideRow, besideOf } from '../../answers/workshop.ts';
import type { Group } from '../../catalog/catalog.ts';
import { printedDifference } from '../../catalog/rounding.ts';
import type { LabScorer } from '../../figures/recipe/scorer.ts';
import { head, number, reason, type TableRow } from '../../figures/table.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { href, paths } from '../../view/links.ts';
import type { LabWords } from '../../words/lab/types.ts';

interface BesideProps {
  said: LabWords;
  scorer: LabScorer;
  recipes: readonly [first: Recipe, second: Recipe];
  /** what each is called in the heads */
  names: readonly [first: string, second: string];
  group: Group;
  carried: string;
}

const DECIMALS = 1;

/** Whether scores of both are on one scale, so that a difference between them says something. */
const isOneScale = (first: Recipe, second: Recipe): boolean =>
  (first.normalise === 'zscore') === (second.normalise === 'zscore');

/** Two recipes side by side: rank and score of each member by both, and the differences. */
export function Beside({ said, scorer, recipes, names, group, carried }: BesideProps) {
  const { catalog, numbers, base } = useEnvironment();
  const { beside } = said.workshop;
  const first = useDeferredValue(recipes[0]);
  const second = useDeferredValue(recipes[1]);
  const rows = useMemo(
    () => besideOf(scorer.by(first), scorer.by(second), group.members, OVERALL),
    [scorer, first, second, group],
  );
  const differ = isOneScale(first, second);
  const score = (of: number | null) =>
    of === null ? reason(said.none) : number(numbers.value(of, DECIMALS));
  const rank = (of: number | null) => number(of === null ? '–' : String(of));
  const rowOf = ({ economy, first: one, second: other, gained }: BesideRow): TableRow => ({
    id: economy,
    cells: [
      {
        ...head(catalog.economies[economy] ?? economy),
        href: href(base, catalog.language, paths.economy(economy), carried),
      },
      rank(one.rank),
      rank(other.rank),
      number(gained === null ? '' : numbers.signed(gained, 0)),
      score(one.score),
      score(other.score),
      number(
        !differ || one.score === null || other.score === null
          ? ''
          : numbers.signed(printedDifference(one.score, other.score, DECIMALS), DECIMALS),
      ),
    ],
  });
  const heads = [
    said.economy,
    ...names.map(beside.rank),
    said.places,
    ...names.map(beside.score),
    beside.difference,
  ];
  const compared = rows.filter(({ gained }) => gained !== null);
  return (
    <>
      <p role="status">
        {beside.moved(compared.filter(({ gained }) => gained !== 0).length, compared.length)}{' '}
        {!differ && beside.otherScale}
      </p>
      <Scrolled
        caption={beside.caption(names, group.short, String(catalog.scoreYear))}
        columns={heads.map((each) => ({ head: each }))}
        rows={rows.map(rowOf)}
      />
    </>
  );
}
