import { useQuery } from '@tanstack/react-query';
import { extent, group } from 'd3-array';
import type { PublishedInstruments, PublishedPolicies, PublishedPolicy } from '../../answers/policies.ts';
import { areaName } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/figure/Sources.tsx';
import { useLater } from '../../ui/useLater.tsx';
import { type AnswerSource, instrumentsQuery } from '../answers.ts';

interface PoliciesProps {
  source: AnswerSource;
  policies: PublishedPolicies;
}

/** Laws, strategies, institutions and systems that publishers list of an economy, by area, folded. */
export function Policies({ source, policies }: PoliciesProps) {
  const { fold, button } = useLater('folded', 'policies');
  const { catalog, words } = useEnvironment();
  const instruments = useQuery(instrumentsQuery(source, catalog.language)).data;
  if (instruments === undefined) return null;
  const areaOf = new Map(instruments.instruments.map(({ instrument, area }) => [instrument, area]));
  const byArea = group(policies.facts, ({ instrument }) => areaOf.get(instrument) ?? '');
  return (
    <section className="policies" aria-labelledby="policies" {...fold}>
      <h2 id="policies">{words.economy.policies.title}</h2>
      {button}
      <p className="measure">
        {policies.facts.length === 0 ? words.economy.policies.none : words.economy.policies.lead}
      </p>
      {[...byArea].map(([area, facts]) => (
        <InArea key={area} area={area} facts={facts} policies={policies} instruments={instruments} />
      ))}
      {policies.sources.length > 0 && (
        <div className="source">
          {words.labelled(words.figure.source, '')}
          <SourceList sources={catalog.sources.filter((each) => policies.sources.includes(each.source))} />
        </div>
      )}
    </section>
  );
}

interface InAreaProps {
  area: string;
  facts: readonly PublishedPolicy[];
  policies: PublishedPolicies;
  instruments: PublishedInstruments;
}

function InArea({ area, facts, policies, instruments }: InAreaProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const [first, last] = extent(facts, ({ year }) => year);
  const years = first === undefined ? null : ([first, last] as const);
  return (
    <details className="area">
      <summary>
        <h3>{areaName(environment, area)}</h3> <span>{words.economy.policies.line(facts.length, years)}</span>
      </summary>
      {instruments.instruments
        .filter(({ instrument }) => facts.some((fact) => fact.instrument === instrument))
        .map(({ instrument, name, note }) => (
          <div key={instrument} className="instrument">
            <h4>{name}</h4>
            {note !== undefined && <p className="muted">{note}</p>}
            <ul>
              {facts
                .filter((fact) => fact.instrument === instrument)
                .map((fact) => (
                  <li key={`${fact.source} ${fact.title} ${fact.link}`}>
                    <Fact fact={fact} name={name} policies={policies} instruments={instruments} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
    </details>
  );
}

interface FactProps extends Pick<InAreaProps, 'policies' | 'instruments'> {
  fact: PublishedPolicy;
  /** of the instrument, for a link without a title */
  name: string;
}

function Fact({ fact, name, policies, instruments }: FactProps) {
  const { catalog, words } = useEnvironment();
  const { title, link, year, date, note } = fact;
  const status = instruments.statuses.find((each) => each.status === fact.status);
  const source = catalog.sources.find((each) => each.source === policies.sources[fact.source]);
  const about = [
    ...(date === undefined && year === undefined ? [] : [date ?? String(year)]),
    ...(status === undefined ? [] : [status.name]),
    ...(source === undefined ? [] : [`${source.publisher}, ${source.edition}`]),
  ];
  return (
    <>
      {link === undefined ? (
        <bdi>{title ?? ''}</bdi>
      ) : (
        <a href={link} rel="noopener noreferrer">
          <bdi>{title ?? name}</bdi>
        </a>
      )}{' '}
      <span className="muted">{words.economy.parts(about)}</span>
      {note !== undefined && (
        <span className="muted" lang="en" dir="ltr">
          {note}
        </span>
      )}
    </>
  );
}
