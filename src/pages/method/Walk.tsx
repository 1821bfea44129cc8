import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { classFrom } from '../../answers/classes.ts';
import { isMissing, newestAt } from '../../answers/newest.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import { unpackPanel } from '../../answers/rangeDraws.ts';
import { asScored } from '../../answers/receipts.ts';
import { leavesWithValue, type Walk, type WalkNode, type WalkPart, walkOf } from '../../answers/walk.ts';
import type { Group } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { unitOf } from '../../catalog/units.ts';
import { className } from '../../figures/economy/words.ts';
import { OWN_INDICATOR, type OwnColumn, withOwnColumn } from '../../own/weigh.ts';
import { indicatorOfLeaf } from '../../scoring/leaf.ts';
import type { Averaging, Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { LabWords } from '../../words/lab/types.ts';
import { loadWalkWords } from '../../words/lab/walk/load.ts';
import type { WalkTerm, WalkWords } from '../../words/lab/walk/types.ts';
import { type AnswerSource, FOR_EVER, valuesQuery } from '../answers.ts';
import { Bars, Line } from './figures.tsx';
import type { LabModel, WeighedPart } from './model.ts';
import './walk.css';

export interface WalkProps {
  said: LabWords;
  source: AnswerSource;
  panel: PublishedPanel;
  recipe: Recipe;
  own: OwnColumn | null;
  ownName: string;
  parts: readonly WeighedPart[];
  lab: LabModel;
  group: Group;
  /** economies that the reader follows: the first is walked with */
  chosen: readonly string[];
}

/** From a value to a class in eight steps, by the recipe as it stands, each with its own figure. */
export function Part(props: WalkProps) {
  const { panel, own, lab, chosen } = props;
  const { catalog, words } = useEnvironment();
  const { language } = catalog;
  const said = useQuery({
    queryKey: ['words', 'lab', 'walk', language],
    queryFn: loadWalkWords[language],
    ...FOR_EVER,
  });
  const published = useMemo(() => {
    const official = unpackPanel(panel);
    return own === null ? official : withOwnColumn(official, own);
  }, [panel, own]);
  const [asked, ask] = useState({ economy: '', leaf: '' });
  const members = lab.rows.map(({ economy }) => economy);
  const economy = [asked.economy, ...chosen, ...members].find((each) => members.includes(each));
  if (said.isError) return <p role="status">{words.notice.failed}</p>;
  if (said.data === undefined || economy === undefined) return <p role="status">{words.notice.loading}</p>;
  const { made } = lab;
  const leaves = leavesWithValue(made, published, economy);
  const leaf = leaves.includes(asked.leaf) ? asked.leaf : leaves[0];
  const nameOf = (code: string) => catalog.economies[code] ?? code;
  const nameOfLeaf = (id: string) => leafName(props, catalog.indicators, id);
  return (
    <div className="walk">
      <h2 className="unseen">{props.said.walk}</h2>
      <p className="hint">{said.data.lead}</p>
      <div className="walk-asked">
        <label className="choice">
          <span>{said.data.economy}</span>
          <select
            value={economy}
            onChange={({ currentTarget: { value } }) => ask({ economy: value, leaf: asked.leaf })}
          >
            {Object.keys(catalog.economies)
              .filter((each) => members.includes(each))
              .map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
          </select>
        </label>
        {leaf !== undefined && (
          <label className="choice">
            <span>{said.data.indicator}</span>
            <select value={leaf} onChange={({ currentTarget: { value } }) => ask({ economy, leaf: value })}>
              {leaves.map((each) => (
                <option key={each} value={each}>
                  {nameOfLeaf(each)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {leaf === undefined ? (
        <p role="status">{said.data.nothing(nameOf(economy))}</p>
      ) : (
        <Steps
          {...props}
          walk={said.data}
          economy={economy}
          leaf={leaf}
          at={walkOf(made, published, economy, leaf)}
        />
      )}
    </div>
  );
}

const leafName = (
  { ownName }: WalkProps,
  indicators: readonly { indicator: string; short: string }[],
  leaf: string,
): string => {
  const id = indicatorOfLeaf(leaf);
  return id === OWN_INDICATOR ? ownName : (indicators.find(({ indicator }) => indicator === id)?.short ?? id);
};

/** Where the classes above the lowest begin. */
const CUTS = ([1, 2, 3, 4] as const).map(classFrom);

/** From 0, the least of all, to 1, the most. */
function placeIn(value: number, all: readonly number[]): number {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return most === least ? 0.5 : (value - least) / (most - least);
}

interface StepsProps extends WalkProps {
  walk: WalkWords;
  economy: string;
  leaf: string;
  at: Walk;
}

function Steps(props: StepsProps) {
  const { said, source, recipe, own, parts, lab, group, walk, economy, leaf, at } = props;
  const environment = useEnvironment();
  const { catalog, numbers, words } = environment;
  const { steps } = walk;
  const values = useQuery(valuesQuery(source, economy));
  const id = indicatorOfLeaf(leaf);
  const indicator = catalog.indicators.find((each) => each.indicator === id);
  const symbol = indicator === undefined ? '' : unitOf(catalog, indicator).symbol;
  const inUnit = (value: number) => numbers.withUnit(value, indicator?.decimals ?? 1, symbol);
  const percent = (share: number) => numbers.withUnit(share * 100, 0, '%');
  const points = (value: number) => numbers.value(value, 1);
  const partName = (part: string) => parts.find((each) => each.part === part)?.name ?? part;
  const ownName = (each: string) => leafName(props, catalog.indicators, each);
  const partOf = ({ id: each, isFilled }: WalkPart) =>
    isFilled ? walk.filled(ownName(each)) : ownName(each);
  const isZ = recipe.normalise === 'zscore';
  const meanOf = (mean: Averaging) => walk.means[isZ ? 'arithmetic' : mean];
  const row = lab.rows.find((each) => each.economy === economy);
  const ranked = lab.rows.filter(({ rank }) => rank !== null).length;
  const direction = directionOf(catalog.language);
  const year = catalog.scoreYear;
  const tolerance = indicator?.toleranceYears ?? 0;
  const newest = newestAt(values.data?.get(id) ?? [], year, tolerance);
  const area = partName(at.area.id);
  const scored = indicator === undefined ? own?.row : asScored(indicator);
  const [low, high] = recipe.goalposts[id] ?? [scored?.goalpost_low ?? 0, scored?.goalpost_high ?? 100];
  const [worst, best] = scored?.direction === -1 ? [high, low] : [low, high];
  return (
    <ol className="walk-steps">
      <Step head={steps.value.head} term={steps.value.term}>
        <p>{steps.value.text(catalog.economies[economy] ?? economy, ownName(leaf), inUnit(at.value))}</p>
        <Line
          direction={direction}
          caption={steps.value.figure(at.all.length)}
          ends={[inUnit(Math.min(...at.all)), inUnit(Math.max(...at.all))]}
          dots={at.all.map((value) => placeIn(value, at.all))}
          own={placeIn(at.value, at.all)}
        />
      </Step>
      {id !== OWN_INDICATOR && (
        <Step head={steps.age.head} term={steps.age.term}>
          {isMissing(newest) ? (
            <p role="status">{values.isError ? words.notice.failed : words.notice.loading}</p>
          ) : (
            <>
              <p>{steps.age.text(String(newest.year), String(year), tolerance)}</p>
              <Line
                direction={direction}
                caption={steps.age.figure}
                ends={[String(year - tolerance), String(year)]}
                own={tolerance === 0 ? 1 : 1 - newest.lag / tolerance}
              />
            </>
          )}
        </Step>
      )}
      <Step head={steps.scale.head} term={steps.scale.term}>
        <p>
          {recipe.normalise === 'goalposts'
            ? steps.scale.goalposts(inUnit(worst), inUnit(best), points(at.points))
            : steps.scale.other(said.normalising[recipe.normalise], points(at.points))}
        </p>
        {!isZ && (
          <Line
            direction={direction}
            caption={steps.scale.figure}
            ends={['0', '100']}
            own={at.points / 100}
          />
        )}
      </Step>
      <Step head={steps.weight.head} term={steps.weight.term}>
        <p>
          {steps.weight.text(
            numbers.short(at.weight, ''),
            area,
            percent(at.area.parts.find((part) => part.id === id)?.share ?? 0),
          )}
        </p>
        <Bars
          direction={direction}
          caption={steps.weight.figure(area)}
          bars={at.area.parts.map((part) => ({
            name: partOf(part),
            share: part.share,
            text: percent(part.share),
            isOwn: part.id === id,
          }))}
        />
      </Step>
      <Step head={steps.gaps.head} term={steps.gaps.term}>
        <p>{steps.gaps.text(percent(at.area.present), percent(recipe.need[0]), area)}</p>
        <Line
          direction={direction}
          caption={steps.gaps.figure}
          ends={[percent(0), percent(1)]}
          filled={at.area.present}
          tick={recipe.need[0]}
        />
      </Step>
      <Step head={steps.area.head} term={meanOf(recipe.within).term}>
        <p>
          {at.area.score === null
            ? steps.area.none(area)
            : steps.area.text(area, meanOf(recipe.within).word, at.area.parts.length, points(at.area.score))}
        </p>
        {!isZ && <Parts node={at.area} caption={steps.area.figure(area)} nameOf={partOf} own={id} />}
      </Step>
      <Step head={steps.overall.head} term={meanOf(recipe.across).term}>
        <p>
          {at.overall.score === null
            ? steps.overall.none(percent(at.overall.present), percent(recipe.need[1]))
            : steps.overall.text(
                meanOf(recipe.across).word,
                at.overall.parts.length,
                points(at.overall.score),
              )}
        </p>
        {!isZ && (
          <Parts
            node={at.overall}
            caption={steps.overall.figure}
            nameOf={(part) => partName(part.id)}
            own={at.area.id}
          />
        )}
      </Step>
      {at.overall.score !== null && (
        <Step head={steps.band.head} term={steps.band.term}>
          <p>
            {isZ
              ? steps.band.noClass(row?.rank ?? null, ranked, group.short)
              : steps.band.text(
                  points(at.overall.score),
                  className(environment, at.overall.score),
                  row?.rank ?? null,
                  ranked,
                  group.short,
                )}
          </p>
          {!isZ && (
            <Line
              direction={direction}
              caption={steps.band.figure}
              ends={['0', '100']}
              own={at.overall.score / 100}
              cuts={CUTS.map((cut) => cut / 100)}
            />
          )}
        </Step>
      )}
    </ol>
  );
}

interface StepProps {
  head: string;
  term: WalkTerm;
  children: ReactNode;
}

function Step({ head, term, children }: StepProps) {
  return (
    <li>
      <h3>{head}</h3>
      {children}
      <details>
        <summary>{term.name}</summary>
        <p>{term.text}</p>
      </details>
    </li>
  );
}

interface PartsProps {
  node: WalkNode;
  caption: string;
  nameOf: (part: WalkPart) => string;
  /** which of the parts is walked with */
  own: string;
}

/** The parts of a score on the scale from 0 to 100, with the score as a line through them. */
function Parts({ node, caption, nameOf, own }: PartsProps) {
  const { catalog, numbers } = useEnvironment();
  return (
    <Bars
      direction={directionOf(catalog.language)}
      caption={caption}
      bars={node.parts.map((part) => ({
        name: nameOf(part),
        share: part.value / 100,
        text: numbers.value(part.value, 1),
        isOwn: part.id === own,
      }))}
      tick={node.score === null ? undefined : node.score / 100}
    />
  );
}
