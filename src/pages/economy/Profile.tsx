import { maturityClass } from '../../answers/classes.ts';
import type { Standpoint } from '../../answers/profile.ts';
import { ProfileChart } from '../../charts/profile/Chart.tsx';
import { layoutProfile } from '../../charts/profile/layout.ts';
import type { ProfileComparator, ProfileData } from '../../charts/profile/types.ts';
import { directionOf, type Environment, useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { columnName } from '../receipt/words.ts';
import { type EconomyModel, placeIn } from './model.ts';
import { changeText, className, comparatorName, nameOf, profileTitle, rankOf } from './words.ts';

/** The chart's input: an area a row with the economy's dot, the comparators' marks and the group's middle half. */
export function profileData(
  environment: Environment,
  model: EconomyModel,
  receiptHref: (column: string) => string,
): ProfileData {
  const { words, numbers } = environment;
  const { areas, comparators, economy, group, member } = model;
  const score = (value: number | null) => (value === null ? words.score.noScore : numbers.score(value));
  const scoreAndPlace = (standpoint: Standpoint) => {
    const place = placeIn(standpoint, member);
    const own = score(standpoint.score);
    return place === null ? own : `${own} · ${words.economy.rank(rankOf(place))}`;
  };
  const spoken = (standpoint: Standpoint) => {
    const { column, score: own } = standpoint;
    const place = placeIn(standpoint, member);
    return words.labelled(
      columnName(environment, column),
      words.economy.parts([
        own === null ? words.score.noScore : `${numbers.score(own)} (${className(environment, own)})`,
        ...(place === null ? [] : [words.economy.place(rankOf(place))]),
        ...comparators.map((each) =>
          words.labelled(comparatorName(environment, each), score(each.scoreOf(column))),
        ),
      ]),
    );
  };
  return {
    name: nameOf(environment, economy),
    rangeText: words.indicator.quartiles(group.short),
    comparators: comparators.map((own, at): ProfileComparator => {
      const { code, group: of } = own;
      const text = comparatorName(environment, own);
      if (of?.kind === 'world') return { id: code, kind: 'world', text };
      // Of two groups the second gets a marker of the selection, so that the two can be told apart.
      const first =
        comparators.findIndex((each) => each.group !== null && each.group.kind !== 'world') === at;
      return of !== null && first
        ? { id: code, kind: 'group', text }
        : { id: code, kind: 'economy', selection: at + 1, text };
    }),
    rows: areas.map((standpoint) => {
      const { column, score: own, spread } = standpoint;
      return {
        id: column,
        name: columnName(environment, column),
        value: own,
        text: scoreAndPlace(standpoint),
        tone: own === null ? 'grey' : maturityClass(own),
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

interface ProfileProps {
  model: EconomyModel;
  summary: string;
  receiptHref: (column: string) => string;
}

export function Profile({ model, summary, receiptHref }: ProfileProps) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  const data = profileData(environment, model, receiptHref);
  const title = profileTitle(environment, model);
  return (
    <Responsive
      draw={(width) => (
        <ProfileChart
          id={`profile-${width}`}
          title={title}
          summary={summary}
          geometry={layoutProfile(data, { width, direction })}
        />
      )}
    />
  );
}

interface ProfileTableProps {
  model: EconomyModel;
}

/** The profile in rows, the overall score first, with places and changes. */
export function ProfileTable({ model }: ProfileTableProps) {
  const environment = useEnvironment();
  const { words, numbers } = environment;
  const { areas, overall, comparators, ranked, member, from, economy, rangeOf } = model;
  const rows = overall === null ? areas : [overall, ...areas];
  const ranges = rows.some(({ column }) => rangeOf(column) !== null);
  const rangeText = (column: string) => {
    const range = rangeOf(column);
    return range === null ? '' : words.ranges.range(...range);
  };
  return (
    <table>
      <caption>{nameOf(environment, economy)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.ranges.receipt.area}</th>
          <th scope="col">{words.economy.score}</th>
          <th scope="col">{words.economy.class}</th>
          {member && <th scope="col">{words.economy.rankIn(ranked.short)}</th>}
          <th scope="col">{words.economy.rankIn(words.economy.world)}</th>
          {ranges && <th scope="col">{words.ranges.rangeHead}</th>}
          {comparators.map((own) => (
            <th key={own.code} scope="col">
              {comparatorName(environment, own)}
            </th>
          ))}
          {from !== null && <th scope="col">{words.economy.changeSince(String(from))}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ column, score, group, world, change }) => (
          <tr key={column}>
            <th scope="row">{columnName(environment, column)}</th>
            <td className="number">{score === null ? words.score.noScore : numbers.value(score, 1)}</td>
            <td>{score === null ? '' : className(environment, score)}</td>
            {member && <td>{group === null ? '' : words.economy.rank(rankOf(group))}</td>}
            <td>{world === null ? '' : words.economy.rank(rankOf(world))}</td>
            {ranges && <td>{rangeText(column)}</td>}
            {comparators.map(({ code, scoreOf }) => {
              const value = scoreOf(column);
              return (
                <td key={code} className="number">
                  {value === null ? words.score.noScore : numbers.value(value, 1)}
                </td>
              );
            })}
            {from !== null && <td className="number">{changeText(environment, change)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
