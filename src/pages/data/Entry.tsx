import type { PublishedFiles } from '../../answers/filed.ts';
import { lacking } from '../../answers/held.ts';
import type { Indicator } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import type { CoverageModel } from '../../figures/data/model.ts';
import { yearsPath } from '../../figures/data/years.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { English } from './English.tsx';
import { FileLine } from './FileLine.tsx';
import { useDataWords } from './words.ts';

interface EntryProps {
  indicator: Indicator;
  model: CoverageModel;
  file: PublishedFiles['indicators'][string] | undefined;
}

/** One indicator of the dictionary: what it is, when and where it is known, who lacks it, where it comes from. */
export function Entry({ indicator, model, file }: EntryProps) {
  const { catalog, base } = useEnvironment();
  const own = useDataWords();
  const { indicator: id, name } = indicator;
  const source = catalog.sources.find((each) => each.source === indicator.source);
  return (
    <li id={`indicator-${id}`}>
      <h4>
        <a href={href(base, catalog.language, paths.indicator(id))}>{name}</a>
      </h4>
      <p>
        <Reading indicator={indicator} />
      </p>
      <p>
        <Years indicator={indicator} model={model} />
      </p>
      <p>
        <Lacking id={id} model={model} />
      </p>
      {source !== undefined && (
        <p>
          <a href={`#source-${source.source}`}>
            <English>{source.publisher}</English>
          </a>
          {` · ${own.sources.terms[source.redistribution].name}`}
        </p>
      )}
      {file !== undefined && (
        <FileLine path={`indicators/${id}.csv`} size={file[0]} rows={file[1]} sha256={file[2]} late />
      )}
    </li>
  );
}

/** Unit, direction, the values that give 0 and 100, weight, and how old a value may be. */
function Reading({ indicator }: { indicator: Indicator }) {
  const { catalog, words, numbers } = useEnvironment();
  const own = useDataWords();
  const { direction, goalposts, weight } = indicator;
  const unit = catalog.units.find((each) => each.unit === indicator.unit);
  const [low, high] = goalposts.map((value) => numbers.short(value, unit?.symbol ?? ''));
  const [zero, hundred] = direction === -1 ? [high, low] : [low, high];
  const { higher, lower, neither } = own.indicators;
  const parts = [
    unit?.name,
    direction === 0 ? neither : direction === 1 ? higher : lower,
    own.indicators.goalposts(zero ?? '', hundred ?? ''),
    weight > 0 ? own.indicators.weight(numbers.short(weight, '')) : own.indicators.notScored,
  ];
  return `${parts.join(' · ')}. ${words.indicator.toleranceYears(indicator.toleranceYears)}`;
}

/** How many economies have it, year by year: a small picture, and its peak in words. */
function Years({ indicator, model: { held } }: Pick<EntryProps, 'indicator' | 'model'>) {
  const { catalog, words, numbers } = useEnvironment();
  const own = useDataWords();
  const known = held.indicators[indicator.indicator];
  if (known === undefined) return null;
  const { width, height, path, peak } = yearsPath(known, catalog.years, held.economies.length);
  const said = [
    words.years(String(indicator.firstYear), String(indicator.lastYear)),
    own.indicators.peak(peak.economies, String(peak.year)),
    own.indicators.values(numbers.value(known.observations, 0)),
  ];
  return (
    <>
      <svg className="years" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={path} />
      </svg>
      {` ${said.join(' · ')}`}
    </>
  );
}

/** How many members have it up to date, and who does not; where most do not, who does. */
function Lacking({ id, model: { held, group } }: { id: string; model: CoverageModel }) {
  const { catalog, words } = useEnvironment();
  const own = useDataWords();
  const { current, none, old } = lacking(held, id, byName(catalog, group.members));
  const names = (economies: readonly string[]) =>
    words.names({ first: economies.map((economy) => catalog.economies[economy] ?? economy), more: 0 });
  const short = group.kind === 'organisation' ? group.short : group.name;
  const said = words.labelled(short, own.of(current, group.members.length));
  if (held.indicators[id]?.held.includes('c') !== true) return `${said} – ${own.indicators.ended}`;
  if (none.length + old.length === 0) return `${said} – ${own.indicators.everybody}`;
  if (current === 0) return said;
  if (current < none.length + old.length) {
    const lacks = new Set([...none, ...old]);
    const have = byName(catalog, group.members).filter((economy) => !lacks.has(economy));
    return `${said} – ${words.labelled(own.coverage.have, names(have))}`;
  }
  const parts = [
    ...(none.length > 0 ? [words.labelled(own.coverage.none, names(none))] : []),
    ...(old.length > 0 ? [words.labelled(own.coverage.old, names(old))] : []),
  ];
  return [said, ...parts].join(' – ');
}
