import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { LEVEL_THEN } from '../../answers/levels.ts';
import { asScored } from '../../answers/receipts.ts';
import { SHARED_GAP, sharedGaps } from '../../answers/sharedGap.ts';
import type { Group, Indicator } from '../../catalog/catalog.ts';
import { NATIONAL_INCOME, PEOPLE } from '../../catalog/measures.ts';
import { gapsTable } from '../../figures/group/gaps.ts';
import { sourcesOf } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/figure/Sources.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { type AnswerSource, seriesQuery } from '../answers.ts';
import { levelWords } from './words.ts';

interface SharedGapsProps {
  source: AnswerSource;
  group: Group;
  outcomes: readonly string[];
  /** search part of links to other pages */
  carried: string;
}

/** Members that are behind in one outcome, which the reader chooses: who shares the gap, and which richer member passed it. */
export function SharedGaps({ source, group, outcomes, carried }: SharedGapsProps) {
  const { catalog } = useEnvironment();
  const said = levelWords(catalog.language).gap;
  const known = outcomes.flatMap((id) => catalog.indicators.find(({ indicator }) => indicator === id) ?? []);
  const [chosen, choose] = useState(known[0]?.indicator);
  const outcome = known.find(({ indicator }) => indicator === chosen);
  if (outcome === undefined) return null;
  return (
    <>
      <div className="controls">
        <label>
          <span>{said.choose}</span>
          <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
            {known.map(({ indicator, short }) => (
              <option key={indicator} value={indicator}>
                {short}
              </option>
            ))}
          </select>
        </label>
      </div>
      <OfOutcome source={source} group={group} outcome={outcome} carried={carried} />
    </>
  );
}

interface OfOutcomeProps extends Omit<SharedGapsProps, 'outcomes'> {
  outcome: Indicator;
}

function OfOutcome({ source, group, outcome, carried }: OfOutcomeProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const said = levelWords(catalog.language).gap;
  const asked = [outcome.indicator, NATIONAL_INCOME, PEOPLE];
  const { known, failed } = useQueries({
    queries: asked.map((indicator) => seriesQuery(source, indicator)),
    combine: (results) => ({
      known: results.flatMap(({ data }) => data ?? []),
      failed: results.some(({ isError }) => isError),
    }),
  });
  const [series, income, population] = known;
  if (series === undefined || income === undefined || population === undefined) {
    return <p role={failed ? 'alert' : 'status'}>{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  const found = sharedGaps({ ...asScored(outcome), ...outcome }, series, group.members, {
    income,
    population,
  });
  const sharing = found.gaps.filter((gap) => gap.sharing.length > 0).length;
  const table = gapsTable(environment, said, outcome, { group, found, carried });
  return (
    <>
      <p>
        {found.gaps.length === 0
          ? said.nobody(outcome.name, group.short)
          : said.sentence(outcome.name, found.gaps.length, sharing, found.n, group.short)}
      </p>
      {found.gaps.length > 0 && <Scrolled {...table} />}
      <p className="note">
        {said.rule({
          ...SHARED_GAP,
          income: numbers.value(LEVEL_THEN.income, 1),
          population: numbers.value(LEVEL_THEN.population, 0),
          today: numbers.value(LEVEL_THEN.incomeToday, 0),
          below: LEVEL_THEN.below,
          ahead: LEVEL_THEN.ahead,
        })}
      </p>
      <div className="source">
        {words.labelled(words.figure.source, '')}
        <SourceList
          sources={sourcesOf(
            catalog,
            asked.flatMap((id) => catalog.indicators.find(({ indicator }) => indicator === id)?.source ?? []),
          )}
        />
      </div>
    </>
  );
}
