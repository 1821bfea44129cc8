import { useQuery } from '@tanstack/react-query';
import { LEVEL_THEN, type LevelMatch } from '../../answers/levels.ts';
import type { PublishedPolicies } from '../../answers/policies.ts';
import { areaName, nameOf } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import type { LevelWords } from '../../words/level/types.ts';
import { cutNames } from '../../words/names.ts';
import type { AnswerSource } from '../answers.ts';
import { levelQuery } from './answers.ts';
import { InPlace } from './InPlace.tsx';
import { AGREE_IN_AREA, type AreaModel, grewRicher, levelModel, type OutcomeModel } from './model.ts';
import { levelWords } from './words.ts';

export interface LevelThenProps {
  source: AnswerSource;
  economy: string;
  policies: PublishedPolicies;
  /** search part of links to other pages */
  carried: string;
}

/** Who was level with an economy ten years ago and is ahead of it now, by what people have or can do. */
export function Part({ source, economy, ...given }: LevelThenProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const said = levelWords(catalog.language);
  const { data, isError } = useQuery(levelQuery(source));
  if (data === undefined) {
    return <p role="status">{isError ? words.notice.failed : words.notice.loading}</p>;
  }
  const model = levelModel(catalog, data, economy);
  const { income, population, incomeToday, ...limits } = LEVEL_THEN;
  const names = (codes: readonly string[]) =>
    words.names(cutNames(codes.map((code) => nameOf(environment, code))));
  return (
    <div className="level">
      <p>{said.caution}</p>
      {model.areas.map((area) => (
        <InArea key={area.area} {...given} said={said} source={source} economy={economy} area={area} />
      ))}
      {model.without.length > 0 && (
        <p>
          {said.noMeasure(
            words.names({ first: model.without.map((area) => areaName(environment, area)), more: 0 }),
          )}
        </p>
      )}
      {model.asked.length > 0 && (
        <>
          <h3>{said.asked(nameOf(environment, economy))}</h3>
          <ul>
            {model.asked.map(({ indicator, economies }) => (
              <li key={indicator.indicator}>{said.askedLine(indicator.name, names(economies))}</li>
            ))}
          </ul>
        </>
      )}
      <p className="measure">
        {said.rule({
          ...limits,
          income: numbers.value(income, 1),
          population: numbers.value(population, 0),
          today: numbers.value(incomeToday, 0),
        })}
      </p>
    </div>
  );
}

interface InAreaProps extends LevelThenProps {
  said: LevelWords;
  area: AreaModel;
}

function InArea({ said, area, ...given }: InAreaProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { comparable, ahead, outcomes } = area;
  const names = words.names(cutNames(ahead.map((code) => nameOf(environment, code))));
  return (
    <section aria-label={areaName(environment, area.area)}>
      <h3>{areaName(environment, area.area)}</h3>
      {comparable >= AGREE_IN_AREA && (
        <p>
          {ahead.length === 0 ? said.areaNobody(comparable) : said.area(names, AGREE_IN_AREA, comparable)}
        </p>
      )}
      {outcomes.map((outcome) => (
        <Outcome key={outcome.indicator.indicator} {...given} said={said} outcome={outcome} />
      ))}
    </section>
  );
}

interface OutcomeProps extends LevelThenProps {
  said: LevelWords;
  outcome: OutcomeModel;
}

function Outcome({ said, outcome: { indicator, answer }, ...given }: OutcomeProps) {
  const { catalog, base } = useEnvironment();
  const unit = catalog.units.find((each) => each.unit === indicator.unit);
  return (
    <div className="outcome">
      <h4>
        <a href={href(base, catalog.language, paths.indicator(indicator.indicator), given.carried)}>
          {indicator.name}
        </a>{' '}
        {unit !== undefined && <small>({unit.name})</small>}
      </h4>
      {answer === null ? (
        <p>{said.noValue}</p>
      ) : answer.matches.length === 0 ? (
        <p>{said.nobody(answer.level, String(answer.window[0]), LEVEL_THEN.ahead)}</p>
      ) : (
        <>
          <p>{said.found(answer.matches.length, answer.level, String(answer.window[0]))}</p>
          <ul>
            {answer.matches.map((match) => (
              <Match key={match.economy} {...given} said={said} match={match} indicator={indicator} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface MatchProps extends LevelThenProps {
  said: LevelWords;
  match: LevelMatch;
  indicator: OutcomeModel['indicator'];
}

function Match({ source, economy, policies, carried, said, match, indicator }: MatchProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const value = (of: number) => numbers.value(of, indicator.decimals);
  const values = ([before, after]: typeof match.own) =>
    said.values(value(before[1]), String(before[0]), value(after[1]), String(after[0]));
  const name = nameOf(environment, match.economy);
  const shared = match.shared.map((id) => catalog.groups.find(({ group }) => group === id)?.short ?? id);
  return (
    <li>
      <div>
        <a href={href(base, catalog.language, paths.economy(match.economy), carried)}>{name}</a>
        {words.labelled('', values([match.before, match.after]))}
      </div>
      <div>{words.labelled(nameOf(environment, economy), values(match.own))}</div>
      <div className="muted">
        {shared.length > 0 && said.shared(words.names({ first: shared, more: 0 }))}{' '}
        {grewRicher(match) && said.richer(numbers.value(match.grew ?? 0, 1))}
      </div>
      <InPlace source={source} said={said} area={indicator.area} match={match} own={{ economy, policies }} />
    </li>
  );
}
