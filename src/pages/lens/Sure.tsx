import { DRAWS } from '../../answers/ranges.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { apartSentence } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
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
  const sentence = hasRows ? apartSentence(environment, model) : null;
  if (model.year !== catalog.scoreYear) {
    return <p className="hint">{words.ranges.onlyYear(String(catalog.scoreYear))}</p>;
  }
  if (drawn.data === undefined) {
    return drawn.isError ? (
      <p role="status">{words.ranges.failed}</p>
    ) : (
      <p>
        <label>
          <span>{words.ranges.drawing}</span> <progress value={done} max={DRAWS} />
        </label>
      </p>
    );
  }
  return (
    <div className="lens-sure">
      {sentence !== null && (
        <>
          <p className="apart">{sentence}</p>
          <p>
            {words.ranges.level} <span className="joined">{words.ranges.joined}</span>
          </p>
        </>
      )}
      <p>{words.ranges.covers(numbers.value(DRAWS, 0))}</p>
    </div>
  );
}
