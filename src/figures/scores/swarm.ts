import { ascending, least, quantileSorted } from 'd3-array';
import type { PublishedScores } from '../../answers/published.ts';
import { isMember } from '../../catalog/members.ts';
import type { SwarmData, SwarmDot } from '../../charts/swarm/types.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { scoreTone } from '../colours.ts';
import { type ScoresModel, shownColumn } from './model.ts';
import { spokenColumn } from './words.ts';

/** Between what scores a group's members lie; where those at the ends cannot be named, without their names. */
export function swarmTitle(environment: Environment, model: ScoresModel): string {
  const { catalog, words, numbers } = environment;
  const [low, high] = (model.ends ?? []).map(({ economy, score }) => ({
    name: catalog.economies[economy] ?? economy,
    value: numbers.score(score),
  }));
  if (low !== undefined && high !== undefined) {
    return words.overview.span(model.group.short, spokenColumn(model), low, high);
  }
  const year = String(model.year);
  return model.scored === 0
    ? words.overview.titleNone(model.group.short, spokenColumn(model), year)
    : (middleTitle(environment, model) ?? words.overview.scoresOf(year));
}

/** Fewer scores than this have no middle half to speak of. */
const ENOUGH = 4;

/** Between what scores the members and their middle half lie, nobody named; null where they are too few. */
function middleTitle(
  { words, numbers }: Environment,
  { rows, group, columns, spoken }: ScoresModel,
): string | null {
  const counts = isMember(group);
  const scores = rows
    .flatMap(({ economy, cells }) => (counts(economy) ? (cells[spoken]?.score ?? []) : []))
    .sort(ascending);
  if (scores.length < ENOUGH) return null;
  const [low, high, quarter, threeQuarters] = [0, 1, 0.25, 0.75].map((share) =>
    numbers.score(quantileSorted(scores, share) ?? Number.NaN),
  ) as [string, string, string, string];
  const whose = words.compare.facts([group.short, spokenColumn({ columns, spoken })]);
  return words.area.strip.title(whose, low, high, quarter, threeQuarters);
}

/** What is drawn beside the model. */
export interface SwarmGiven {
  readonly scores: PublishedScores;
  /** search part of links to economies */
  readonly carried: string;
  /** the reader's own economy; null where none was chosen */
  readonly own: string | null;
}

/** The chart's input: members as dots in the spoken column, everybody else at the foot. */
export function swarmData(
  environment: Environment,
  model: ScoresModel,
  { scores, carried, own }: SwarmGiven,
): SwarmData {
  const { catalog, words, numbers, base } = environment;
  const { group, spoken } = model;
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const scoreOf = scoreIn(scores, shownColumn(model));
  const dots = model.rows.flatMap(({ economy }): SwarmDot[] => {
    const score = scoreOf(economy);
    if (score === null) return [];
    return [
      {
        id: economy,
        value: score,
        tone: scoreTone(score),
        href: href(base, catalog.language, paths.economy(economy), carried),
        label: words.labelled(nameOf(economy), numbers.score(score)),
      },
    ];
  });
  const members = new Set(dots.map(({ id }) => id));
  const said = (name: string, value: number) => `${name} ${numbers.score(value)}`;
  const median = (kind: 'group' | 'world', value: number | null | undefined, name: string) =>
    value === null || value === undefined
      ? []
      : [
          {
            kind,
            value,
            text: said(name, value),
            ...(kind === 'group' && { brief: said(words.area.indicators.typical.median, value) }),
          },
        ];
  const score = own === null ? null : scoreOf(own);
  return {
    dots,
    world: Object.keys(scores.scores).flatMap((economy) =>
      members.has(economy) ? [] : (scoreOf(economy) ?? []),
    ),
    references: [
      ...median('group', model.groupMedians[spoken], words.indicator.average('median', group.short)),
      ...median('world', model.worldMedians[spoken], words.indicator.world),
    ],
    own:
      own === null || score === null
        ? null
        : { id: own, name: nameOf(own), value: score, tone: scoreTone(score) },
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
    label: spokenColumn(model),
  };
}

/** An area in which an economy stands against the group's median. */
export interface Against {
  readonly area: string;
  readonly score: number;
  readonly median: number;
}

/** The area in which an economy lies furthest behind the group's median, or is least ahead of it; null where it has no score in any. */
export function weakSpot(model: ScoresModel, scores: PublishedScores, economy: string): Against | null {
  const areas = model.columns.flatMap(({ column, name }, c): Against[] => {
    const [score, median] = [scoreIn(scores, column)(economy), model.groupMedians[c] ?? null];
    return column === OVERALL || score === null || median === null ? [] : [{ area: name, score, median }];
  });
  return least(areas, ({ score, median }) => score - median) ?? null;
}

function scoreIn({ columns, scores }: PublishedScores, column: string) {
  const at = columns.indexOf(column);
  return (economy: string): number | null => scores[economy]?.[at] ?? null;
}
