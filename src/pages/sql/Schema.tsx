import { useEnvironment } from './environment.ts';
import { SCHEMA, sqlName } from './schema.ts';

/** Tables and columns: each name goes into the statement by a tap. */
export function Schema({ onName }: { onName: (name: string) => void }) {
  const { words } = useEnvironment();
  const { schema, schemaNote, table: about } = words.sql;
  return (
    <section className="schema" aria-label={schema}>
      <h2>{schema}</h2>
      <p className="hint scripted">{schemaNote}</p>
      {SCHEMA.map(({ table, columns }) => (
        <details key={table} className="facet">
          <summary>
            <code dir="ltr">{table}</code> <span className="hint">{about[table]}</span>
          </summary>
          <ul className="columns" dir="ltr">
            {columns.map(({ name, type }) => (
              <li key={name}>
                <button type="button" onClick={() => onName(sqlName(name))}>
                  <code>{name}</code>
                </button>{' '}
                <span className="hint">{type}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
