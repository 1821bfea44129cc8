import { DRAWS } from '../../answers/ranges.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { apartSentence } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Apart } from '../Apart.tsx';
import type { AnswerSource } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';
import { Draw } from '../useDrawing.tsx';
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
  const control = useDraws(source, draw, model.group, model.year);
  const { drawing } = control;
  const many = numbers.value(DRAWS, 0);
  const sentence = apartSentence(environment, model);
  return (
    <section className="ranges" aria-label={words.ranges.rangeHead}>
      <Apart sentence={sentence} />
      {sentence !== null && <p>{words.ranges.covers(many)}</p>}
      {model.year !== catalog.scoreYear && <p>{words.ranges.onlyYear(String(catalog.scoreYear))}</p>}
      <p>
        <a href={`${base}data/scores.csv`} data-reload="">
          {words.ranges.allScores}
        </a>
      </p>
      <div className="scripted">
        <Draw {...control} className="drawing-methods">
          {drawing.stage === 'drawn' && <Outcome {...drawing.drawn} many={many} />}
        </Draw>
      </div>
    </section>
  );
}

function Outcome({ milliseconds, same, many }: Draws & { many: string }) {
  const { words, numbers } = useEnvironment();
  const seconds = numbers.value(milliseconds / 1000, 1);
  return (
    <>
      {words.ranges.drawn(many, seconds)}
      {same !== null && ` ${same ? words.ranges.same : words.ranges.differs}`}
    </>
  );
}
