import type { LabRow } from '../../answers/lab.ts';
import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel, PublishedRanges } from '../../answers/published.ts';
import { DRAWS } from '../../answers/ranges.ts';
import type { Group } from '../../catalog/catalog.ts';
import { weightedIn } from '../../figures/recipe/scorer.ts';
import { head, number, type TableRow } from '../../figures/table.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { formatRecipe } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import { type DrawRanges, drawRequest } from '../draws.ts';
import { Draw, useDrawing } from '../useDrawing.tsx';
import type { LabModel } from './model.ts';

export interface RangesProps {
  said: LabWords;
  /** of this recipe, without an indicator of the reader's own file */
  recipe: Recipe;
  /** all that it may name */
  lenses: readonly Lens[];
  lab: LabModel;
  panel: PublishedPanel;
  group: Group;
  draw: DrawRanges;
  hasOwn: boolean;
}

/** Where doubts let the ranks by a recipe lie, drawn on request; not with an indicator of the reader's own, which is said. */
export function Part(props: RangesProps) {
  const { said, recipe, group, hasOwn } = props;
  if (hasOwn) return <p>{said.ranges.noOwn}</p>;
  // Another recipe or group ends the draws, and takes away what was drawn.
  return <Drawn key={`${formatRecipe(recipe)} ${group.group}`} {...props} />;
}

function Drawn(props: RangesProps) {
  const { said, recipe, lenses, panel, group, draw } = props;
  const lens = lenses.find((own) => own.lens === recipe.lens);
  const { catalog, numbers } = useEnvironment();
  const control = useDrawing((onProgress, signal) =>
    draw(
      { ...drawRequest(panel, weightedIn(catalog), group), recipe, pillars: lens?.pillars },
      onProgress,
      signal,
    ),
  );
  const { drawing } = control;
  return (
    <>
      <p className="hint">{said.ranges.lead(numbers.value(DRAWS, 0))}</p>
      <Draw {...control} className="actions" />
      {drawing.stage === 'drawn' && <Table {...props} ranges={drawing.drawn} />}
    </>
  );
}

function Table({ said, lab, group, ranges }: RangesProps & { ranges: PublishedRanges }) {
  const { catalog, words } = useEnvironment();
  const at = ranges.columns.indexOf(OVERALL);
  const rowOf = ({ economy, rank }: LabRow): TableRow[] => {
    const range = ranges.ranges[economy]?.[at] ?? null;
    if (range === null || rank === null) return [];
    const [best, worst, next] = range;
    return [
      {
        id: economy,
        cells: [
          number(String(rank)),
          head(catalog.economies[economy] ?? economy),
          number(words.ranges.range(best, worst)),
          number(String(next)),
        ],
      },
    ];
  };
  const heads = [said.rank, said.economy, words.ranges.rangeHead, said.ranges.next];
  return (
    <Scrolled
      caption={said.ranges.caption(group.short, String(ranges.year), String(ranges.seed))}
      columns={heads.map((each) => ({ head: each }))}
      rows={lab.rows.flatMap(rowOf)}
    />
  );
}
