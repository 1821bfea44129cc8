import type { Holding } from '../../answers/held.ts';
import { holdings } from '../../answers/held.ts';
import { type CoverageModel, countedAreas } from '../../figures/data/model.ts';
import { countsTable, groupsTable, membersTable } from '../../figures/data/tables.ts';
import type { FigureTable } from '../../figures/table.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { useDataWords } from './words.ts';

/** How much there is of each area, by group and by member, and what each member lacks. */
export function Coverage({ model }: { model: CoverageModel }) {
  const environment = useEnvironment();
  const own = useDataWords();
  const { group } = model;
  const name = group.kind === 'organisation' ? group.short : group.name;
  const { caption } = membersTable(environment, own, model);
  return (
    <section id="coverage" className="data">
      <h2>{own.sections.coverage}</h2>
      <p>{own.coverage.lead(String(model.held.year))}</p>
      <Scrolled {...countsTable(environment, own, model)} />
      <Scrolled {...groupsTable(environment, own, model)} />
      <details className="table">
        <summary>{caption}</summary>
        <Scrolled {...membersTable(environment, own, model)} />
      </details>
      <h3 id="members">{own.coverage.each(name)}</h3>
      {model.members.map(({ economy, all }) => (
        <details key={economy} id={`lacks-${economy}`}>
          <summary>
            {`${environment.catalog.economies[economy]} `}
            <span>{own.of(all, model.all)}</span>
          </summary>
          <Lacks model={model} economy={economy} />
        </details>
      ))}
      <p>
        <a href={`${environment.base}data/coverage.csv`} data-reload="">
          {own.coverage.others}
        </a>
      </p>
    </section>
  );
}

function Scrolled(table: FigureTable) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll" aria-label={table.caption} tabIndex={0}>
      <DataTable {...table} />
    </section>
  );
}

/** What an economy lacks, area by area. */
function Lacks({ model, economy }: { model: CoverageModel; economy: string }) {
  const { catalog, words, base } = useEnvironment();
  const own = useDataWords();
  const of = holdings(model.held);
  const short = new Map(catalog.indicators.map((each) => [each.indicator, each.short]));
  return (
    <ul>
      {countedAreas(catalog, model.areas).map(({ area, short: name }) => {
        const ids = model.areas.get(area) ?? [];
        const named = (holding: Holding) =>
          ids.filter((id) => of(id, economy) === holding).map((id) => short.get(id) ?? id);
        const parts = [
          [own.coverage.none, named('none')],
          [own.coverage.old, named('old')],
        ] as const;
        const said = parts
          .filter(([, names]) => names.length > 0)
          .map(([label, names]) => words.labelled(label, names.join(' · ')));
        const count = own.of(ids.length - parts[0][1].length - parts[1][1].length, ids.length);
        return (
          <li key={area}>
            <b>{name}</b>
            {` ${[count, ...(said.length === 0 ? [own.coverage.complete] : said)].join(' – ')}`}
          </li>
        );
      })}
      <li>
        <a href={href(base, catalog.language, paths.economy(economy))}>{catalog.economies[economy]}</a>
      </li>
    </ul>
  );
}
