import { useEffect, useRef, useState } from 'react';
import type { LabRow } from '../../answers/lab.ts';
import type { PublishedPanel, PublishedRanges } from '../../answers/published.ts';
import { DRAWS, SEED } from '../../answers/ranges.ts';
import { asScored } from '../../answers/receipts.ts';
import type { Group } from '../../catalog/catalog.ts';
import { head, number, type TableRow } from '../../figures/table.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { formatRecipe } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { DrawRanges } from '../draws.ts';
import { type LabModel, weightedIn } from './model.ts';

export interface RangesProps {
  said: LabWords;
  /** of this recipe, without an indicator of the reader's own file */
  recipe: Recipe;
  lab: LabModel;
  panel: PublishedPanel;
  group: Group;
  draw: DrawRanges;
  hasOwn: boolean;
}

/** Where doubts let the ranks by a recipe lie, drawn on request; not with what cannot be drawn, which is said. */
export function Part(props: RangesProps) {
  const { said, recipe, group, hasOwn } = props;
  if (recipe.lens !== undefined) return <p>{said.ranges.noFramework}</p>;
  if (hasOwn) return <p>{said.ranges.noOwn}</p>;
  // Another recipe or group ends the draws, and takes away what was drawn.
  return <Drawn key={`${formatRecipe(recipe)} ${group.group}`} {...props} />;
}

type State =
  | { readonly stage: 'idle' | 'failed' }
  | { readonly stage: 'drawing'; readonly done: number }
  | { readonly stage: 'drawn'; readonly ranges: PublishedRanges };

function Drawn(props: RangesProps) {
  const { said, recipe, panel, group, draw } = props;
  const { catalog, words, numbers } = useEnvironment();
  const [state, setState] = useState<State>({ stage: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const many = numbers.value(DRAWS, 0);
  const start = async () => {
    const abort = new AbortController();
    running.current = abort;
    setState({ stage: 'drawing', done: 0 });
    try {
      const ranges = await draw(
        {
          panel,
          indicators: weightedIn(catalog).map(asScored),
          group: { id: group.group, units: group.members },
          draws: DRAWS,
          seed: SEED,
          recipe,
        },
        (done) => setState({ stage: 'drawing', done }),
        abort.signal,
      );
      setState({ stage: 'drawn', ranges });
    } catch {
      if (!abort.signal.aborted) setState({ stage: 'failed' });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ stage: 'idle' });
  };
  return (
    <>
      <p className="hint">{said.ranges.lead(many)}</p>
      {state.stage === 'drawing' ? (
        <p className="actions">
          <label>
            <span>{words.ranges.drawing}</span> <progress value={state.done} max={DRAWS} />
          </label>
          <button type="button" onClick={stop}>
            {words.ranges.stop}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" onClick={start}>
            {words.ranges.draw(many)}
          </button>
        </p>
      )}
      <p role="status">{state.stage === 'failed' && words.ranges.failed}</p>
      {state.stage === 'drawn' && <Table {...props} ranges={state.ranges} />}
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
