import { DRAWS } from '../../answers/ranges.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { apartSentence } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Apart } from '../Apart.tsx';
import { DrawProgress } from '../useDrawing.tsx';
import './lens.css';
import type { LensRanges } from './useRanges.ts';

interface SureProps extends LensRanges {
  model: ScoresModel;
  /** whether all of the members are shown, with lines between those that cannot be told apart */
  hasRows: boolean;
}

/** How sure the ranks by a framework's pillars are, or how far their draws are. */
export function Sure({ drawn, done, model, hasRows }: SureProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  if (model.year !== catalog.scoreYear) {
    return <p className="hint">{words.ranges.onlyYear(String(catalog.scoreYear))}</p>;
  }
  if (drawn.data === undefined) {
    return drawn.isError ? (
      <p role="status">{words.ranges.failed}</p>
    ) : (
      <p>
        <DrawProgress done={done} />
      </p>
    );
  }
  return (
    <div className="lens-sure">
      <Apart sentence={hasRows ? apartSentence(environment, model) : null} />
      <p>{words.ranges.covers(numbers.value(DRAWS, 0))}</p>
    </div>
  );
}
