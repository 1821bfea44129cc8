import type { ScoresModel } from '../../figures/scores/model.ts';
import { reason as reasonOf } from '../../figures/scores/words.ts';
import { head, number, reason, type TableRow } from '../../figures/table.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { lensWords } from './words.ts';

interface ProfileProps {
  economy: string;
  /** by the framework's pillars */
  model: ScoresModel;
  caption: string;
}

/** One economy's scores by the pillars, each with its rank among the members, where that may lie, and their median. */
export function Profile({ economy, model, caption }: ProfileProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const said = lensWords(catalog.language);
  const row = model.rows.find((own) => own.economy === economy);
  const rows = model.columns.map(({ column, name }, c): TableRow => {
    const cell = row?.cells[c];
    const median = model.groupMedians[c] ?? null;
    const middle = number(median === null ? '–' : numbers.score(median));
    if (cell === undefined || cell.score === null) {
      const why = cell === undefined ? words.score.nothing : reasonOf(environment, column, cell);
      return { id: column, cells: [head(name), reason(why, 2), middle] };
    }
    const rank = cell.rank === null ? '–' : String(cell.rank);
    const range = model.range(economy, c);
    return {
      id: column,
      cells: [
        head(name),
        number(numbers.score(cell.score)),
        {
          ...number(said.rankOf(rank, model.ranked[c] ?? 0)),
          ...(range !== null && { note: words.ranges.range(...range) }),
        },
        middle,
      ],
    };
  });
  const heads = [
    said.pillar,
    said.score,
    words.column.rank,
    words.indicator.average('median', model.group.short),
  ];
  return <Scrolled caption={caption} columns={heads.map((text) => ({ head: text }))} rows={rows} />;
}
