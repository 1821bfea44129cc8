import { directionOf } from '../../catalog/languages.ts';
import { ProfileChart } from '../../charts/profile/Chart.tsx';
import { layoutProfile } from '../../charts/profile/layout.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { profileData } from '../../figures/economy/profileData.ts';
import {
  changeText,
  className,
  comparatorName,
  nameOf,
  profileTitle,
  rankOf,
} from '../../figures/economy/words.ts';
import { columnName } from '../../figures/scores/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';

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
