import { useEffect, useState } from 'react';
import { maturityClass } from '../../answers/classes.ts';
import { movementIn } from '../../answers/movement.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { changeFrom } from '../../answers/years.ts';
import { SwarmChart } from '../../charts/swarm/Chart.tsx';
import { layoutSwarm } from '../../charts/swarm/layout.ts';
import { classMeanings } from '../../figures/colours.ts';
import { movedOf } from '../../figures/notes.ts';
import { type ScoresModel, shownColumn } from '../../figures/scores/model.ts';
import { swarmData, swarmTitle, weakSpot } from '../../figures/scores/swarm.ts';
import { rankLines, spokenColumn } from '../../figures/scores/words.ts';
import { ColourKey } from '../../ui/ColourKey.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { keepHome, useHome } from '../../ui/home.ts';
import { Responsive } from '../../ui/Responsive.tsx';
import { useDialogCode } from '../../ui/search/useDialogCode.ts';
import { href, paths } from '../../view/links.ts';
import type { AnswerSource } from '../answers.ts';
import { useChanges } from '../movers/useChanges.ts';

interface FirstLookProps {
  source: AnswerSource;
  model: ScoresModel;
  scores: PublishedScores;
  /** search part of links to other pages */
  carried: string;
}

/** All members in one drawing, and where the reader's own country stands in it. */
export function FirstLook({ source, model, scores, carried }: FirstLookProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const [own, lost] = useOwn();
  const title = swarmTitle(environment, model);
  const measure = words.first.measure(spokenColumn(model), String(model.year));
  const data = swarmData(environment, model, { scores, carried, own });
  return (
    <section className="first" aria-labelledby="first">
      <div className="own scripted">
        <CountryBox own={own} />
        {lost !== null && <p role="status">{words.first.lost(lost)}</p>}
        {own === null && (
          <p id="own-hint" className="hint">
            {words.first.device}
          </p>
        )}
      </div>
      <div className="all">
        <h2 id="first">{title}</h2>
        <p className="measure">{measure}</p>
        {data.dots.length > 0 && (
          <>
            <Responsive
              draw={(width, { still }) => (
                <SwarmChart
                  id={`swarm-${width}`}
                  title={title}
                  summary={measure}
                  still={still}
                  geometry={layoutSwarm(data, { width })}
                />
              )}
            />
            <ColourKey items={classMeanings(environment)} />
          </>
        )}
      </div>
      {own !== null && <OwnPlace own={own} source={source} model={model} scores={scores} carried={carried} />}
    </section>
  );
}

/** The reader's own country where it is in the data; and the code that was kept and is not, which is forgotten. */
function useOwn(): readonly [own: string | null, lost: string | null] {
  const { catalog } = useEnvironment();
  const kept = useHome();
  const [lost, setLost] = useState<string | null>(null);
  const known = kept !== null && Object.hasOwn(catalog.economies, kept);
  useEffect(() => {
    if (kept === null) return;
    setLost(known ? null : kept);
    if (!known) keepHome(null);
  }, [kept, known]);
  return [known ? kept : null, lost];
}

/** What looks like a box to type into, and opens the search. */
function CountryBox({ own }: { own: string | null }) {
  const { catalog, words } = useEnvironment();
  const { part, isWaiting, failed, begun, open, close } = useDialogCode();
  return (
    <>
      <span id="own-label">{words.first.label}</span>
      <button
        type="button"
        id="own-box"
        className="box"
        aria-labelledby="own-label own-box"
        aria-describedby={own === null ? 'own-hint' : undefined}
        aria-haspopup="dialog"
        aria-busy={isWaiting || undefined}
        onClick={open}
      >
        {own === null ? words.first.type : (catalog.economies[own] ?? own)}
      </button>
      {failed && <p role="alert">{words.search.failed}</p>}
      {part && (
        <part.SearchDialog
          begun={begun.current}
          title={words.search.headingOwn}
          among={Object.keys(catalog.economies)}
          onChoose={({ id }) => keepHome(id)}
          onClose={close}
        />
      )}
    </>
  );
}

/** Class, place, change and weak spot of the reader's own country, and the way to its page. */
function OwnPlace({ own, source, model, scores, carried }: FirstLookProps & { own: string }) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const column = shownColumn(model);
  const { changes } = useChanges(source, changeFrom(catalog, scores.year), scores.year);
  const score = scores.scores[own]?.[scores.columns.indexOf(column)] ?? null;
  const movement = changes === null ? null : movementIn(changes, own, column);
  const weak = weakSpot(model, scores, own);
  const isMember = model.rows.some(({ economy }) => economy === own);
  const lines = [
    score === null
      ? words.score.noScore
      : words.first.score(words.score.classes[maturityClass(score)], numbers.score(score)),
    ...(isMember
      ? rankLines(environment, model, { economy: own, column }, null).slice(0, 1)
      : [words.first.outside(model.group.short)]),
    ...(changes !== null && movement?.kind === 'stated'
      ? [
          words.economy.sentence([
            words.economy.changed(
              { ...movedOf(environment, movement), ends: null, renewed: null },
              String(changes.from),
            ),
          ]),
        ]
      : []),
    ...(weak === null
      ? []
      : [
          words.first[weak.score < weak.median ? 'behind' : 'ahead'](
            weak.area,
            numbers.score(weak.score),
            numbers.score(weak.median),
          ),
        ]),
  ];
  return (
    <div className="place" role="status">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={href(base, catalog.language, paths.economy(own), carried)}>{catalog.economies[own]}</a>
        <button type="button" onClick={() => keepHome(null)}>
          {words.first.forget}
        </button>
      </p>
    </div>
  );
}
