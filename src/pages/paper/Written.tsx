import type { Source } from '../../catalog/catalog.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Drawn } from '../../ui/Drawn.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { sourceLine } from '../../ui/figure/Sources.tsx';
import { href, paths } from '../../view/links.ts';
import { numbered } from './numbered.ts';
import type { Block, Paper } from './types.ts';
import { paperWords } from './words.ts';

/** Where the contents say on which sheet a chapter begins: filled in when the paper is printed. */
export const SHEET_OF = 'data-sheet-of';

/** A paper as it is read: contents, chapters, figures and tables with their numbers. */
export function Written({ paper }: { paper: Paper }) {
  const { catalog } = useEnvironment();
  const said = paperWords(catalog.language).paper;
  const numbers = numbered(paper, said);
  return (
    <>
      {paper.isLong && (
        <nav className="toc" aria-labelledby="toc">
          <h2 id="toc">{said.contents}</h2>
          <ol>
            {paper.chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
                <span {...{ [SHEET_OF]: id }} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      {paper.chapters.map(({ id, title, blocks }) => (
        <section key={id} id={id} className="chapter" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a chapter have an order and nothing else
            <Piece key={at} block={block} id={`${id}-${at}`} number={numbers.get(block)} />
          ))}
        </section>
      ))}
    </>
  );
}

interface PieceProps {
  block: Block;
  /** unique in the page */
  id: string;
  /** "Figure 3"; undefined for what has none */
  number: string | undefined;
}

function Piece({ block, id, number }: PieceProps) {
  const { words } = useEnvironment();
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'lead':
      return <p className="finding">{block.text}</p>;
    case 'text':
      return <p>{block.text}</p>;
    case 'note':
      return <p className="note">{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'figure': {
      const { figure } = block;
      return (
        <figure className="figure" aria-labelledby={id}>
          <p className="named" id={id}>
            {words.labelled(number ?? '', figure.title)}
          </p>
          <p className="measure">{figure.measure}</p>
          <Drawn figure={figure} id={id} />
          <figcaption>
            {figure.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <Terms sources={figure.sources} />
          </figcaption>
        </figure>
      );
    }
    case 'table': {
      const { caption: named, ...table } = block.table;
      const caption = words.labelled(number ?? '', named);
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className="scroll" aria-label={caption} tabIndex={0}>
          <DataTable {...table} caption={caption} />
          <Terms sources={block.sources} />
        </section>
      );
    }
  }
}

/** The data sets of a figure or a table, with their terms; of scores their number, and where they are listed. */
function Terms({ sources }: { sources: readonly Source[] | null }) {
  const { catalog, words, base } = useEnvironment();
  if (sources === null) {
    return (
      <p className="source">
        {words.labelled(words.figure.source, '')}
        <a href={`${href(base, catalog.language, paths.data)}#sources`}>{words.score.licence}</a>
      </p>
    );
  }
  return sources.length === 0 ? null : <p className="source">{sourceLine(words, sources)}</p>;
}
