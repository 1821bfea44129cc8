import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Group } from '../../catalog/catalog.ts';
import { areaName, nameOf } from '../../figures/economy/words.ts';
import { head, text } from '../../figures/table.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { href, paths } from '../../view/links.ts';
import { cutNames } from '../../words/names.ts';
import type { AnswerSource } from '../answers.ts';
import { levelQuery } from './answers.ts';
import { exchangeOf } from './exchange.ts';
import { SharedGaps } from './SharedGaps.tsx';
import { levelWords } from './words.ts';

export interface ExchangeProps {
  source: AnswerSource;
  group: Group;
  /** search part of links to other pages */
  carried: string;
}

/** Who of a group's members could ask whom: pairs of members that were level ten years ago, one of them ahead now. */
export function Part({ source, group, carried }: ExchangeProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const said = levelWords(catalog.language);
  const { data, isError } = useQuery(levelQuery(source));
  const exchange = useMemo(
    () => (data === undefined ? null : exchangeOf(catalog, data, group.members)),
    [catalog, data, group],
  );
  if (exchange === null) {
    return <p role="status">{isError ? words.notice.failed : words.notice.loading}</p>;
  }
  const { asking, giving, areas, outcomes } = exchange;
  const names = (codes: readonly string[]) =>
    codes.length === 0 ? '' : words.names(cutNames(codes.map((code) => nameOf(environment, code))));
  const heads = [words.column.economy, said.exchange.asks, said.exchange.asked];
  return (
    <>
      <p>
        {asking === 0
          ? said.exchange.nobody(group.short)
          : said.exchange.sentence(asking, giving, group.members.length, group.short)}
      </p>
      {asking > 0 && <p>{said.caution}</p>}
      {areas.map(({ area, rows }) => {
        const caption = said.exchange.caption(areaName(environment, area), group.short);
        return (
          rows.length > 0 && (
            <Scrolled
              key={area}
              caption={caption}
              columns={heads.map((own) => ({ head: own }))}
              rows={rows.map(({ economy, asks, asked }) => ({
                id: economy,
                cells: [
                  {
                    ...head(nameOf(environment, economy)),
                    href: href(base, catalog.language, paths.economy(economy), carried),
                  },
                  text(names(asks)),
                  text(names(asked)),
                ],
              }))}
            />
          )
        );
      })}
      <SharedGaps source={source} group={group} outcomes={outcomes} carried={carried} />
    </>
  );
}
