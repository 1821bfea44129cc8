import { greatest, sum } from 'd3-array';
import { instrumentsAmong, putInPlace } from '../../../answers/instruments.ts';
import { LEVEL_THEN } from '../../../answers/levels.ts';
import { areaName, nameOf } from '../../../figures/economy/words.ts';
import { text as cell, head, reason } from '../../../figures/table.ts';
import { cutNames } from '../../../words/names.ts';
import { valuesOfBoth } from '../../level/values.ts';
import { levelWords } from '../../level/words.ts';
import { type Block, heading, lead, list, note, table } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** Members who could be asked that a table of an area names, those asked by most first. */
const MOST = 10;
/** Askers that a cell names before it counts the rest, and dated facts of a giver. */
const ASKERS = 6;

/** How many members could ask another one. */
export function exchangeSentence({ environment, pairs, group }: Given): string {
  const said = levelWords(environment.catalog.language).exchange;
  const { asking, giving } = pairs;
  return asking === 0
    ? said.nobody(group.short)
    : said.sentence(asking, giving, group.members.length, group.short);
}

/** Who was level with another member and is ahead now, who could ask it, and what it put in place meanwhile. */
export function exchange(given: Given): Block[] {
  const { environment, said: report, own, pairs, group, areas, within, instruments, year } = given;
  const { catalog, words } = environment;
  const said = levelWords(catalog.language);
  const known = instrumentsAmong(within.instruments, group.members);
  const span = [year - LEVEL_THEN.years, year] as const;
  const shown = pairs.areas.filter(
    ({ area, rows }) => rows.length > 0 && areas.some((chosen) => chosen.area === area),
  );
  return [
    lead(exchangeSentence(given)),
    note(said.caution),
    ...shown.flatMap(({ area, rows }) => {
      const inArea = instruments.instruments.filter((each) => each.area === area);
      const all = rows.filter(({ asked }) => asked.length > 0);
      const givers = all.sort((a, b) => b.asked.length - a.asked.length).slice(0, MOST);
      const left = all.length - givers.length;
      const dated = new Map(
        givers.map(({ economy }) => [
          economy,
          putInPlace(known, economy, span).flatMap(({ instrument, since }) => {
            const name = inArea.find((each) => each.instrument === instrument)?.name;
            return name === undefined ? [] : [`${name} (${since})`];
          }),
        ]),
      );
      const isDated = [...dated.values()].some((facts) => facts.length > 0);
      const heads = [
        words.column.economy,
        said.exchange.asked,
        ...(isDated ? [report.inPlace(String(span[0]), String(span[1]))] : []),
      ];
      return [
        heading(
          report.exchange(
            areaName(environment, area),
            sum(all, ({ asked }) => asked.length),
          ),
        ),
        ...list(examplesIn(given, area)),
        ...table({
          caption: said.exchange.caption(areaName(environment, area), group.short),
          columns: heads.map((each) => ({ head: each })),
          rows: givers.map(({ economy, asked }) => {
            const names = asked.map((code) => nameOf(environment, code));
            const facts = dated.get(economy) ?? [];
            return {
              id: economy,
              cells: [
                head(nameOf(environment, economy)),
                cell(words.names(cutNames(names, ASKERS))),
                ...(isDated
                  ? [facts.length === 0 ? reason(own.instruments.stages.unknown) : cell(facts.join(' · '))]
                  : []),
              ],
            };
          }),
        }),
        ...(left === 0 ? [] : [note(report.moreAsked(left))]),
      ];
    }),
    ...(shown.length === 0 ? [] : [note(report.inPlaceNote)]),
  ];
}

/** Pairs of an area that are told with their values. */
const EXAMPLES = 3;

/** Pairs that lie furthest apart today, each in an indicator of its own: who was level with whom, with the values of both at both ends. */
function examplesIn({ environment, level, group }: Given, area: string): string[] {
  const { catalog, words } = environment;
  const among = new Set(group.members);
  const outcomes = catalog.indicators.filter(
    ({ indicator, area: own }) => own === area && level.outcomes.includes(indicator),
  );
  return outcomes
    .flatMap((indicator) => {
      const pairs = group.members.flatMap((learner) =>
        (level.economies[learner]?.[indicator.indicator]?.matches ?? [])
          .filter(({ economy }) => among.has(economy))
          .map((match) => ({ learner, match })),
      );
      const found = greatest(pairs, ({ match }) => Math.abs(match.after[1] - match.own[1][1]));
      return found === undefined
        ? []
        : [words.labelled(indicator.name, valuesOfBoth(environment, indicator, found.learner, found.match))];
    })
    .slice(0, EXAMPLES);
}
