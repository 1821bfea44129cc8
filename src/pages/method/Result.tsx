import type { LabRow } from '../../answers/lab.ts';
import type { Group } from '../../catalog/catalog.ts';
import { head, number, reason, type TableRow } from '../../figures/table.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { href, paths } from '../../view/links.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { LabModel } from './model.ts';

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
  const rowOf = ({ economy, rank, score, publishedRank, gained }: LabRow): TableRow => {
    const name = {
      ...head(catalog.economies[economy] ?? economy),
      href: href(base, catalog.language, paths.economy(economy), carried),
    };
    const old = number(publishedRank === null ? '–' : String(publishedRank));
    if (rank === null || score === null)
      return { id: economy, cells: [number('–'), name, reason(said.none), old, number('')] };
    return {
      id: economy,
      cells: [
        number(String(rank)),
        name,
        number(numbers.value(score, 1)),
        old,
        number(gained === null ? '' : numbers.signed(gained, 0)),
      ],
    };
  };
  const plain = said.caption(group.short, String(year));
  const caption = hasOwn ? said.own.marked(plain) : plain;
  const heads = [said.rank, said.economy, said.score, said.publishedRank, said.places];
  return (
    <Scrolled caption={caption} columns={heads.map((text) => ({ head: text }))} rows={lab.rows.map(rowOf)} />
  );
}
