import type { FiledVersion, PublishedFiles } from '../../answers/filed.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { feedPath } from '../../view/links.ts';
import { useDataWords } from './words.ts';

/** What each version of the data changed, the newest first. */
export function Changes({ files: { versions } }: { files: PublishedFiles }) {
  const { catalog, base } = useEnvironment();
  const own = useDataWords();
  return (
    <section id="changes" className="data">
      <h2>{own.sections.changes}</h2>
      <p>{own.changes.lead}</p>
      {versions.length === 0 ? (
        <p>{own.changes.none}</p>
      ) : (
        <>
          <p>
            <a href={`${base}${feedPath(catalog.language)}`} data-reload="">
              {own.changes.feed}
            </a>
          </p>
          <ul className="entries">
            {versions.map((each) => (
              <Version key={each.version} {...each} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Version({ version, date, tables, scores, ...counts }: FiledVersion) {
  const { base, words, numbers } = useEnvironment();
  const own = useDataWords();
  const [added, revised, removed] = [counts.added, counts.revised, counts.removed].map((n) =>
    numbers.value(n, 0),
  );
  const at = `${base}data/changes/${version}`;
  return (
    <li>
      <p>{own.feed.entry(words.figure.dataOf(date), added ?? '', revised ?? '', removed ?? '')}</p>
      <p>
        {own.files.current(version)}
        {tables.length > 0 && ` · ${own.feed.tables(tables)}`}
      </p>
      <p>
        <a href={`${at}.csv`} data-reload="">
          {own.changes.rows}
        </a>
        {scores && (
          <>
            {' · '}
            <a href={`${at}-scores.csv`} data-reload="">
              {own.changes.scores}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
