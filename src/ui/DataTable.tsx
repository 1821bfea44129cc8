import type { FigureTable, TableCell, TableColumn } from '../figures/table.ts';
import { useEnvironment } from './environment.tsx';

/** A figure's rows as a table; heads that sort are links. */
export function DataTable({ caption, columns, rows }: FigureTable) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same head, such as a year each
            <Head key={at} {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
              <Cell key={at} {...cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ARROWS = { ascending: ' ↑', descending: ' ↓' } as const;

function Head({ head, span, sort }: TableColumn) {
  const { words } = useEnvironment();
  return (
    <th scope="col" colSpan={span} aria-sort={sort?.now ?? undefined}>
      {sort === undefined ? (
        head
      ) : (
        <a href={sort.href} aria-label={words.overview.sortLink(head)}>
          {head}
          {sort.now !== null && <span aria-hidden="true">{ARROWS[sort.now]}</span>}
        </a>
      )}
    </th>
  );
}

const CLASSES = { number: 'number', reason: 'muted' } as const;

function Cell({ text, is, href, span, note }: TableCell) {
  const content = href === undefined ? text : <a href={href}>{text}</a>;
  if (is === 'head') return <th scope="row">{content}</th>;
  return (
    <td className={is && CLASSES[is]} colSpan={span}>
      {content}
      {note !== undefined && <small>{note}</small>}
    </td>
  );
}
