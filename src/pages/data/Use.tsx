import type { PublishedFiles } from '../../answers/filed.ts';
import { type Snippet, snippetsOf } from '../../export/snippets.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useOrigin } from '../../ui/useOrigin.ts';
import { href, paths } from '../../view/links.ts';
import { useDataWords } from './words.ts';

/** The table that the lines read: one that everybody knows, of a moderate size. */
const SHOWN = 'internet-users';

interface Line extends Snippet {
  readonly note?: string;
}

/** How to read the files elsewhere, check and cite them. */
export function Use({ files }: { files: PublishedFiles }) {
  const { catalog, words, base } = useEnvironment();
  const own = useDataWords();
  const origin = useOrigin();
  const indicator = SHOWN in files.indicators ? SHOWN : (catalog.indicators[0]?.indicator ?? '');
  const address = `${origin}${base}data/indicators/${indicator}.csv`;
  const page = `${origin}${href(base, catalog.language, paths.data)}`;
  const [, , sha256 = ''] = files.indicators[indicator] ?? [];
  const lines: readonly Line[] = [
    ...snippetsOf(address, indicator),
    { tool: 'DuckDB, Parquet', code: parquetLine(`${origin}${base}data/observations.parquet`, indicator) },
    { tool: `curl: ${own.use.verify}`, code: curlLines(address, sha256), note: own.use.verifyText },
    { tool: 'Excel', code: address, note: words.share.excel },
  ];
  return (
    <section id="use" className="data">
      <h2>{own.sections.use}</h2>
      <p>{own.use.lead}</p>
      {lines.map(({ tool, code, note }) => (
        <details key={tool}>
          <summary>{tool}</summary>
          {note !== undefined && <p>{note}</p>}
          <pre dir="ltr">
            <code>{code}</code>
          </pre>
        </details>
      ))}
      <h3>{own.use.citeHeading}</h3>
      <p>{own.use.cite(catalog.version, catalog.dated ?? null, page)}</p>
      <p>{own.use.citeSources}</p>
    </section>
  );
}

/** Reads an indicator out of all observations, and no more of the file than it takes. */
function parquetLine(address: string, indicator: string): string {
  return `SELECT * FROM read_parquet('${address}') WHERE indicator = '${indicator}';`;
}

function curlLines(address: string, sha256: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  return `curl -O ${address}\nsha256sum ${name}\n# ${sha256}`;
}
