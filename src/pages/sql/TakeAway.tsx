import { allAreas } from '../../catalog/folders.ts';
import { directionOf } from '../../catalog/languages.ts';
import type { Engine } from '../../engine/types.ts';
import { inDuckDb, inPython, inR, scriptOf } from '../../export/copyAs.ts';
import { makeFile } from '../../export/file/thread.ts';
import type { FileFormat, FileTask } from '../../export/file/types.ts';
import { OWN_ORIGIN } from '../../own/beside.ts';
import { CopyField } from '../../ui/figure/CopyField.tsx';
import { useOrigin } from '../../ui/useOrigin.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { placeOf, type SqlView, sqlParameters } from '../../view/sql.ts';
import { Formats } from '../rows/Formats.tsx';
import { takeAwayWords } from '../rows/takeAwayWords.ts';
import { type MadeFile, useSaving, type Work } from '../rows/useSaving.ts';
import { type Answer, IN_FILE, queryOf } from './ask.ts';
import { useEnvironment } from './environment.ts';
import { orderOf } from './order.ts';

const STEM = 'meridian-sql';

interface TakeAwayProps {
  answer: Answer;
  engine: Engine;
  /** how the answer is shown: a file has its rows in the same order */
  view: Partial<SqlView>;
  /** the start of files' names and the address of what is shown, where that is no statement of the reader's */
  named?: { readonly stem: string; readonly link: string };
}

/** An answer as a file, as code, as a link. */
export function TakeAway({ answer, engine, view: shown, named }: TakeAwayProps) {
  const { catalog, words, numbers, base } = useEnvironment();
  const said = words.sql;
  const takeAway = takeAwayWords(catalog.language);
  const origin = useOrigin();
  const { statement, columns, rows, cut } = answer;
  const areas = allAreas(catalog);
  const { view: place, hash } = placeOf(statement.sql.trim());
  const { sort, chart, show } = shown;
  const view = { ...place, sort, chart, show };
  const address = href(base, catalog.language, paths.sql, formatView<SqlView>(sqlParameters, view));
  const order = orderOf(sort);
  const by = order === null ? undefined : columns[order.column];
  const link = named?.link ?? `${origin}${address}${hash}`;
  const script = scriptOf(statement, areas, `${origin}${base}data/`);
  const of = cut ? IN_FILE : rows.length;
  const make = async ({ told, signal }: Work, format: FileFormat): Promise<MadeFile> => {
    const { readme } = said;
    const made = new Date().toISOString();
    const task: FileTask = {
      format,
      columns,
      delimiter: ',',
      mark: false,
      sheets: takeAway.sheets,
      rightToLeft: directionOf(catalog.language) === 'rtl',
      readme: `${[
        words.labelled(words.site.name, made.slice(0, 10)),
        words.labelled(readme.version, catalog.version),
        said.terms,
        ...(answer.own ? [said.ownRows] : []),
        ...(by === undefined
          ? []
          : [order?.descending ? takeAway.readme.orderDown(by.name) : takeAway.readme.order(by.name)]),
        '',
        words.labelled(takeAway.link, link),
        '',
        words.labelled(readme.asked, ''),
        inDuckDb(script),
      ].join('\n')}\n`,
      metadata: `${JSON.stringify(
        {
          publisher: words.site.name,
          dataVersion: catalog.version,
          made,
          link,
          sql: inDuckDb(script),
          columns,
          ...(by !== undefined && { sortedBy: by.name, descending: order?.descending }),
          ...(answer.own && { origin: OWN_ORIGIN }),
        },
        null,
        2,
      )}\n`,
      packed: null,
    };
    const query = { ...queryOf(statement, areas), most: IN_FILE, characters: null, order };
    const file = await makeFile((form, take) => engine.free(query, form, take), task, {
      told: (written) => told(written, of),
      signal,
    });
    return { name: `${named?.stem ?? STEM}${answer.own ? '-own' : ''}.${format}`, file };
  };
  const { state, slow, save, stop } = useSaving(make);
  return (
    <section className="take-away" aria-label={said.save}>
      <h2>{said.save}</h2>
      <p>{said.terms}</p>
      {cut && <p>{said.fileCut(numbers.value(IN_FILE, 0))}</p>}
      <Formats state={state} slow={slow} onSave={(format) => save(of, format)} onStop={stop} />
      <details className="facet elsewhere">
        <summary>{said.elsewhere}</summary>
        <p className="hint">{answer.own ? said.ownRows : said.elsewhereNote}</p>
        {!answer.own && (
          <>
            <CopyField label="SQL (DuckDB)" value={inDuckDb(script)} code />
            <CopyField label="R" value={inR(script.sql, script.before)} code />
            <CopyField label="Python" value={inPython(script.sql, script.before)} code />
          </>
        )}
        <CopyField label={takeAway.link} value={link} code />
      </details>
    </section>
  );
}
