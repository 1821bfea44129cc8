import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { lensScores } from '../../answers/lensed.ts';
import type { Lens } from '../../answers/lenses.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import { groupOf } from '../../catalog/members.ts';
import { methodOf } from '../../catalog/method.ts';
import { lensEnvironment } from '../../figures/lensEnvironment.ts';
import { matrixFigure } from '../../figures/scores/matrix.tsx';
import { matrixRows } from '../../figures/scores/matrixTable.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Drawn } from '../../ui/Drawn.tsx';
import { EnvironmentProvider, useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import { href, paths } from '../../view/links.ts';
import { ownGroup } from '../../view/ownGroup.ts';
import { QUOTED, type Sort } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { type AnswerSource, panelQuery } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';
import { formatLens, lensModel, readLens, sharesOf } from './model.ts';
import { Profile } from './Profile.tsx';
import { lensesQuery } from './query.ts';
import { Sure } from './Sure.tsx';
import { useRanges } from './useRanges.ts';
import { lensWords } from './words.ts';

const loadReceipts = () => import('./Receipts.tsx');

export interface LensProps {
  source: AnswerSource;
  draw: DrawRanges;
  group: string;
  year: number;
  /** as the address says it; null: none was chosen yet */
  asked: string | null;
  /** address of the page with another lens, or none */
  lensHref: (lens: string | undefined) => string;
  onLens: (lens: string | undefined) => void;
  /** search part of links to other pages */
  carried: string;
  /** whose scores are shown; left out: those of the group's members */
  economy?: string;
  /** economies that stand in the group's place */
  among?: readonly string[];
}

/** The index regrouped under the pillars of another organisation's framework, chosen by the reader. */
export function Part({ source, asked, onLens, ...given }: LensProps) {
  const { catalog, words } = useEnvironment();
  const { language } = catalog;
  const said = lensWords(language);
  const lenses = useQuery(lensesQuery(source));
  const panel = useQuery(panelQuery(source, given.year));
  if (lenses.data === undefined || panel.data === undefined) {
    const failed = lenses.isError || panel.isError;
    return <p role="status">{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  const all = lenses.data.lenses;
  const choice = readLens(asked ?? '');
  const lens = all.find((own) => own.lens === choice.lens) ?? null;
  return (
    <>
      <div className="controls">
        <label>
          <span>{said.choose}</span>
          <select
            value={lens?.lens ?? ''}
            onChange={({ currentTarget: { value } }) => onLens(value === '' ? undefined : value)}
          >
            <option value="">{said.areas}</option>
            {all.map((own) => (
              <option key={own.lens} value={own.lens}>
                {own.name[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {asked !== null && lens === null && <p role="status">{said.unknown(quoted(choice.lens, QUOTED))}</p>}
      {lens !== null && (
        <Chosen {...given} source={source} lens={lens} panel={panel.data} asked={asked ?? ''} />
      )}
      <p className="measure">
        {words.labelled(
          said.withheld,
          lenses.data.withheld
            .map(({ name, why }) => words.labelled(name[language], why[language]))
            .join(' '),
        )}
      </p>
    </>
  );
}

interface ChosenProps
  extends Pick<
    LensProps,
    'source' | 'draw' | 'group' | 'year' | 'lensHref' | 'carried' | 'economy' | 'among'
  > {
  lens: Lens;
  panel: PublishedPanel;
  asked: string;
}

function Chosen({ lens, panel, asked, year, lensHref, economy, ...given }: ChosenProps) {
  const { source, draw, carried, ...whose } = given;
  const { group, environment: outer } = useAmong(whose);
  const { base, catalog } = outer;
  const said = lensWords(catalog.language);
  const environment = useMemo(() => lensEnvironment(outer, lens, said), [outer, lens, said]);
  const sure = useRanges({ lens, panel, group: groupOf(catalog, group), draw }, catalog);
  const ranges = sure.drawn.data ?? null;
  const scores = useMemo(
    () => lensScores(catalog.indicators, panel, lens, methodOf(catalog)),
    [catalog, panel, lens],
  );
  const model = useMemo(() => {
    const { sort } = readLens(asked);
    return lensModel(environment, { scores, ranges }, { group, ...(sort !== undefined && { sort }) });
  }, [environment, scores, ranges, group, asked]);
  const name = lens.name[catalog.language];
  const reading = said.reading(lens.organisation[catalog.language]);
  const [from = '', to = ''] = lens.period.split('-');
  const links = {
    sortHref: (next: Sort) => lensHref(formatLens({ lens: lens.lens, sort: next })),
    receiptHref: (of: string) =>
      `${href(base, catalog.language, paths.economy(of), carried)}${carried === '' ? '?' : '&'}lens=${lens.lens}#lens`,
  };
  const figure = matrixFigure(environment, { model, view: { group, year } }, links);
  const rows = matrixRows(environment, model, links);
  return (
    <>
      {economy !== undefined && <p>{reading}</p>}
      <p className="measure">
        {said.dates(lens.adopted, from, to === '' ? null : to)}{' '}
        {lens.link !== '' && <a href={lens.link}>{said.document}</a>}
      </p>
      <EnvironmentProvider value={environment}>
        {economy === undefined ? (
          <Figure
            title={said.title(figure.title, name)}
            subtitle={figure.measure}
            notes={[reading, ...figure.notes]}
            groups={figure.groups}
            sources={figure.sources ?? []}
            table={rows.table === null ? null : <DataTable {...rows.table} />}
            later="cut"
            file={{ ...rows.file, name: `meridian-${lens.lens}-${group}-${year}` }}
            after={<Sure {...sure} model={model} hasRows />}
          >
            <Drawn figure={figure} id={figure.ref.kind} />
          </Figure>
        ) : (
          <>
            <Profile
              economy={economy}
              model={model}
              caption={said.caption(catalog.economies[economy] ?? economy, name, String(year))}
            />
            <Sure {...sure} model={model} hasRows={false} />
            {panel.values[economy] !== undefined && (
              <OnTap
                summary={said.receipts}
                load={loadReceipts}
                given={{ economy, lens, panel, model, source, carried }}
              />
            )}
          </>
        )}
      </EnvironmentProvider>
      <Pillars lens={lens} carried={carried} />
    </>
  );
}

/** Where a page shows economies that are no group's members, they are made one. */
function useAmong({ group, among }: Pick<LensProps, 'group' | 'among'>) {
  const environment = useEnvironment();
  return useMemo(() => {
    const { catalog } = environment;
    const own = among === undefined ? null : ownGroup(catalog, among.join());
    if (own === null) return { group, environment };
    const groups = [...catalog.groups, own.group];
    return { group: own.group.group, environment: { ...environment, catalog: { ...catalog, groups } } };
  }, [environment, group, among]);
}

/** What each pillar is made of, and what of it cannot be measured. */
function Pillars({ lens, carried }: { lens: Lens; carried: string }) {
  const { base, catalog, numbers } = useEnvironment();
  const said = lensWords(catalog.language);
  const nameOf = (id: string) => catalog.indicators.find(({ indicator }) => indicator === id)?.name ?? id;
  return (
    <details>
      <summary>{said.made}</summary>
      <p className="measure">{said.rule}</p>
      <dl>
        {lens.pillars.map(({ pillar, name, measurable, reason }) => (
          <div key={pillar}>
            <dt>{name[catalog.language]}</dt>
            {reason !== undefined && (
              <dd>
                {measurable === 'no'
                  ? said.notMeasured(reason[catalog.language])
                  : said.partly(reason[catalog.language])}
              </dd>
            )}
            {measurable !== 'no' && (
              <dd>
                <ul>
                  {sharesOf(lens, pillar).map(([indicator, share]) => (
                    <li key={indicator}>
                      <a href={href(base, catalog.language, paths.indicator(indicator), carried)}>
                        {said.part(nameOf(indicator), numbers.withUnit(100 * share, 0, '%'))}
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
