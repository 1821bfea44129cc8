import type { Group } from '../../catalog/catalog.ts';
import type { TableParams } from '../../questions/params.ts';
import type { Provenance } from '../../questions/provenance.ts';
import type { TakeAwayWords } from '../../words/explore/takeAway.ts';
import type { FileColumn } from './types.ts';

export interface DescribedColumn extends FileColumn {
  /** its name in the tables of the site, whatever the header says */
  readonly code: string;
  readonly description: string;
}

/** All there is to say about a selection that somebody takes away. */
export interface About {
  /** the site's name in the reader's language */
  readonly site: string;
  /** "Selection of 196 observations" */
  readonly title: string;
  readonly params: TableParams;
  /** active filters and the order, in words */
  readonly filters: readonly string[];
  /** the group that the rows are of, with the date of its list; left out: of no group */
  readonly group?: Pick<Group, 'group' | 'name' | 'asOf' | 'note'>;
  readonly order: string;
  /** rows of the table */
  readonly rows: number;
  readonly rowsText: string;
  readonly columns: readonly DescribedColumn[];
  readonly sources: readonly Provenance[];
  readonly citation: string;
  /** absolute address of the view */
  readonly link: string;
  /** the same rows, as a statement over the files of the site */
  readonly sql: string;
  /** 12 hex digits */
  readonly version: string;
  /** ISO 8601, with the time */
  readonly made: string;
}

/** What was asked, of which data, from which sources, for programs. */
export function metadataOf(about: About): string {
  const { filter, language, layout, columns, sort } = about.params;
  return `${JSON.stringify(
    {
      title: about.title,
      publisher: about.site,
      dataVersion: about.version,
      made: about.made,
      link: about.link,
      query: { filter, language, layout, columns, sort, words: about.filters, sql: about.sql },
      ...(about.group !== undefined && { group: groupOf(about.group) }),
      rows: about.rows,
      columns: about.columns.map(({ name, code, type, description }) => ({ name, code, type, description })),
      sources: about.sources,
      citation: about.citation,
    },
    null,
    2,
  )}\n`;
}

const groupOf = ({ group, name, asOf, note }: NonNullable<About['group']>) => ({ group, name, asOf, note });

/** The group with the date of its list, and what a reader of the list has to know. */
function groupLines({ group }: About, { readme }: TakeAwayWords): readonly string[] {
  if (group?.asOf === undefined) return [];
  const dated = readme.group(group.name, group.asOf);
  return [dated, ...(group.note === undefined ? [] : [group.note])];
}

/** The same for people, in their language. */
export function readmeOf(
  about: About,
  words: TakeAwayWords,
  labelled: (label: string, text: string) => string,
): string {
  const { readme } = words;
  const section = (head: string, lines: readonly string[]) => ['', head, '', ...lines];
  return `${[
    about.title,
    labelled(about.site, about.made.slice(0, 10)),
    ...section(readme.filters, about.filters.length === 0 ? [readme.noFilters] : about.filters),
    ...groupLines(about, words),
    about.order,
    about.rowsText,
    ...section(
      readme.columns,
      about.columns.map(({ name, description }) => labelled(name, description)),
    ),
    '',
    readme.harmless,
    ...section(
      readme.sources,
      about.sources.map(
        ({ publisher, title, edition, licence, redistribution, url }) =>
          `${publisher}, ${title} (${edition}) | ${licence} | ${redistribution} | ${url}`,
      ),
    ),
    ...section(readme.citation, [about.citation]),
    ...section(readme.link, [about.link]),
    ...section(readme.query, [about.sql]),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
