import type { Fact } from '../../figures/economy/facts.ts';
import type { EconomyModel } from '../../figures/economy/model.ts';
import { endsTitle, factSentence, nameOf } from '../../figures/economy/words.ts';
import { signed } from '../../figures/notes.ts';
import { columnName } from '../../figures/scores/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';

interface EndsProps {
  model: EconomyModel;
  carried: string;
}

/** What the economy is best and worst at among its peers, and who made the progress that it still has to make. */
export function Ends({ model, carried }: EndsProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { strengths, gaps, ranked, year } = model;
  if (year !== environment.catalog.scoreYear) {
    return (
      <section className="ends" aria-labelledby="ends">
        <h2 id="ends">{words.economy.endsPast(String(year))}</h2>
        <Lessons model={model} carried={carried} />
      </section>
    );
  }
  return (
    <section className="ends" aria-labelledby="ends">
      <h2 id="ends">{endsTitle(environment, model)}</h2>
      <p className="measure">{words.economy.endsMeasure(ranked.short)}</p>
      <div className="columns">
        <Side id="strengths" name={words.economy.strengths} facts={strengths} carried={carried} />
        <Side id="gaps" name={words.economy.gaps} facts={gaps} carried={carried} />
      </div>
      <Lessons model={model} carried={carried} />
    </section>
  );
}

interface SideProps {
  id: string;
  name: string;
  facts: readonly Fact[];
  carried: string;
}

function Side({ id, name, facts, carried }: SideProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {facts.length === 0 ? (
        <p>{words.economy.none}</p>
      ) : (
        <ol>
          {facts.map((fact) => (
            <li key={fact.indicator.indicator}>
              <a href={href(base, catalog.language, paths.indicator(fact.indicator.indicator), carried)}>
                {fact.indicator.name}
              </a>{' '}
              <span>{factSentence(environment, fact)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Lessons({ model, carried }: EndsProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const { lessons, from, group } = model;
  if (from === null || lessons.length === 0) return null;
  return (
    <section className="lessons" aria-labelledby="lessons">
      <h3 id="lessons">{words.economy.learn(String(from), group.short)}</h3>
      <p>{words.economy.learnLead}</p>
      <dl>
        {lessons.map(({ area, score, overtakers }) => (
          <div key={area}>
            <dt>{words.economy.passed(columnName(environment, area), numbers.score(score))}</dt>
            {overtakers.map((own) => (
              <dd key={own.economy}>
                <a href={href(base, catalog.language, paths.economy(own.economy), carried)}>
                  {nameOf(environment, own.economy)}
                </a>{' '}
                <span>
                  {words.economy.gained(signed(environment, own.change.change), numbers.score(own.score))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
