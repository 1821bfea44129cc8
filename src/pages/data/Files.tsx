import type { FiledTable, PublishedFiles } from '../../answers/filed.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { English } from './English.tsx';
import { FileLine } from './FileLine.tsx';
import { useDataWords } from './words.ts';

/** Every file with its address, size, rows and checksum, and what its columns hold. */
export function Files({ files }: { files: PublishedFiles }) {
  const { catalog, words, base } = useEnvironment();
  const own = useDataWords();
  return (
    <section id="files" className="data">
      <h2>{own.sections.files}</h2>
      <p>
        {own.files.lead} {own.files.current(catalog.version)}
      </p>
      <p>{own.files.oneEach}</p>
      <ul className="entries">
        {files.tables.map((table) => (
          <li key={table.path}>
            <FileLine {...table} late={table.path.startsWith('changes/')} />
            <Columns {...table} />
          </li>
        ))}
      </ul>
      <p>
        {words.share.allFiles}{' '}
        <a href={`${base}data/catalog.json`} data-reload="" dir="ltr">
          data/catalog.json
        </a>{' '}
        · {own.files.sums}{' '}
        <a href={`${base}data/SHA256SUMS`} data-reload="" dir="ltr">
          data/SHA256SUMS
        </a>
      </p>
    </section>
  );
}

/** What a table holds, and each of its columns. */
function Columns({ title, columns }: FiledTable) {
  const own = useDataWords();
  if (columns.length === 0) return title === '' ? null : <English>{title}</English>;
  return (
    <details>
      <summary>
        <English>{title}</English>
        <span>{` · ${own.files.columns(columns.length)}`}</span>
      </summary>
      <dl lang="en" dir="ltr">
        {columns.map(([name, what]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
