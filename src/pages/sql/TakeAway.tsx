import { directionOf } from '../../catalog/languages.ts';
import type { Engine } from '../../engine/types.ts';
import { inDuckDb, inPython, inR, scriptOf } from '../../export/copyAs.ts';
import { makeFile } from '../../export/file/thread.ts';
import type { FileFormat, FileTask } from '../../export/file/types.ts';
import { CopyField } from '../../ui/figure/CopyField.tsx';
import { useOrigin } from '../../ui/useOrigin.ts';
import { href, paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { placeOf, type SqlView, sqlParameters } from '../../view/sql.ts';
import { Formats } from '../explore/Formats.tsx';
import { allAreas } from '../explore/model.ts';
import { takeAwayWords } from '../explore/takeAwayWords.ts';
import { type MadeFile, useSaving, type Work } from '../explore/useSaving.ts';
import { type Answer, IN_FILE, queryOf } from './ask.ts';
import { useEnvironment } from './environment.ts';

const STEM = 'meridian-sql';

/** An answer as a file, as code, as a link. */
export function TakeAway({ answer, engine }: { answer: Answer; engine: Engine }) {
  const { catalog, words, numbers, base } = useEnvironment();
  const said = words.sql;
  const takeAway = takeAwayWords(catalog.language);
  const origin = useOrigin();
  const { statement, columns, rows, cut } = answer;
  const areas = allAreas(catalog);
  const { view, hash } = placeOf(statement.sql.trim());
  const address = href(base, catalog.language, paths.sql, formatView<SqlView>(sqlParameters, view));
  const link = `${origin}${address}${hash}`;
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
        },
        null,
        2,
      )}\n`,
      packed: null,
    };
    const query = { ...queryOf(statement, areas), most: IN_FILE, characters: null };
    const file = await makeFile((form, take) => engine.free(query, form, take), task, {
      told: (written) => told(written, of),
      signal,
    });
    return { name: `${STEM}.${format}`, file };
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
        <p className="hint">{said.elsewhereNote}</p>
        <CopyField label="SQL (DuckDB)" value={inDuckDb(script)} code />
        <CopyField label="R" value={inR(script.sql, script.before)} code />
        <CopyField label="Python" value={inPython(script.sql, script.before)} code />
        <CopyField label={takeAway.link} value={link} code />
      </details>
    </section>
  );
}
