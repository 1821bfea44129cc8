import type { Standpoint } from '../../answers/profile.ts';
import type { ProfileComparator, ProfileData } from '../../charts/profile/types.ts';
import type { Environment } from '../../words/environment.ts';
import { scoreTone } from '../colours.ts';
import { columnName } from '../scores/receipt.ts';
import { type ProfileModel, standingIn } from './profileModel.ts';
import { className, comparatorName, nameOf, standingOf } from './words.ts';

/** The chart's input: an area a row with the economy's dot, the comparators' marks and the group's middle half. */
export function profileData(
  environment: Environment,
  model: ProfileModel,
  receiptHref: (column: string) => string,
): ProfileData {
  const { words, numbers } = environment;
  const { areas, comparators, economy, group } = model;
  const score = (value: number | null) => (value === null ? words.score.noScore : numbers.score(value));
  const scoreAndPlace = (standpoint: Standpoint) => {
    const standing = standingIn(model, standpoint);
    const own = score(standpoint.score);
    return standing === null ? own : `${own} · ${words.economy.standingShort(standingOf(standing))}`;
  };
  const spoken = (standpoint: Standpoint) => {
    const { column, score: own } = standpoint;
    const standing = standingIn(model, standpoint);
    return words.labelled(
      columnName(environment, column),
      words.economy.parts([
        own === null ? words.score.noScore : `${numbers.score(own)} (${className(environment, own)})`,
        ...(standing === null ? [] : [words.economy.standing(standingOf(standing))]),
        ...comparators.map((each) =>
          words.labelled(comparatorName(environment, each), score(each.scoreOf(column))),
        ),
      ]),
    );
  };
  return {
    name: nameOf(environment, economy),
    rangeText: words.indicator.quartiles(group.short),
    comparators: comparators.map((comparator, at): ProfileComparator => {
      const { code, group: of } = comparator;
      const text = comparatorName(environment, comparator);
      if (of?.kind === 'world') return { id: code, kind: 'world', text };
      // Of two groups the second gets a marker of the selection, so that the two can be told apart.
      const first =
        comparators.findIndex((each) => each.group !== null && each.group.kind !== 'world') === at;
      return of !== null && first
        ? { id: code, kind: 'group', text }
        : { id: code, kind: 'economy', selection: at + 1, text };
    }),
    rows: areas.map((standpoint) => {
      const { column, score: standing, spread } = standpoint;
      return {
        id: column,
        name: columnName(environment, column),
        value: standing,
        text: scoreAndPlace(standpoint),
        tone: standing === null ? 'grey' : scoreTone(standing),
        ...(spread !== null && { range: spread.quartiles }),
        comparators: comparators.map(({ scoreOf }) => scoreOf(column)),
        href: receiptHref(column),
        label: spoken(standpoint),
      };
    }),
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}
