import { DRAWS } from '../../answers/ranges.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { apartSentence } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { AnswerSource } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';
import { type Draws, useDraws } from './useDraws.ts';

interface RangesProps {
  model: ScoresModel;
  source: AnswerSource;
  draw: DrawRanges;
}

/** How sure the ranks are, in words, and the means to draw them again. */
export function Ranges({ model, source, draw }: RangesProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const { draws, start, stop } = useDraws(source, draw, model.group, model.year);
  const many = numbers.value(DRAWS, 0);
  const sentence = apartSentence(environment, model);
  return (
    <section className="ranges" aria-label={words.ranges.rangeHead}>
      {sentence !== null && (
        <>
          <p className="apart">{sentence}</p>
          <p>
            {words.ranges.level} <span className="joined">{words.ranges.joined}</span>
          </p>
          <p>{words.ranges.covers(many)}</p>
        </>
      )}
      {model.year !== catalog.scoreYear && <p>{words.ranges.onlyYear(String(catalog.scoreYear))}</p>}
      <p>
        <a href={`${base}data/scores.csv`} data-reload="">
          {words.ranges.allScores}
        </a>
      </p>
      <div className="scripted">
        {draws.stage === 'drawing' ? (
          <p className="drawing-methods">
            <label>
              <span>{words.ranges.drawing}</span>
              <progress value={draws.done} max={DRAWS} />
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
        <p role="status">
          <Outcome draws={draws} many={many} />
        </p>
      </div>
    </section>
  );
}

function Outcome({ draws, many }: { draws: Draws; many: string }) {
  const { words, numbers } = useEnvironment();
  if (draws.stage === 'failed') return words.ranges.failed;
  if (draws.stage !== 'drawn') return null;
  const { milliseconds, same } = draws;
  const seconds = numbers.value(milliseconds / 1000, 1);
  return (
    <>
      {words.ranges.drawn(many, seconds)}
      {same !== null && ` ${same ? words.ranges.same : words.ranges.differs}`}
    </>
  );
}
