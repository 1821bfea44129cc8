import type { Source } from '../../catalog/catalog.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureTable } from '../../figures/table.ts';

/** A document that is read from its beginning to its end: on screen, on paper, in a word processor. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  /** lines under the title: what it rests on, who wrote it, what it is not */
  readonly about: readonly string[];
  readonly chapters: readonly Chapter[];
  /** whether it opens with a cover and a list of contents: a paper of two sheets does not */
  readonly isLong: boolean;
  /** of files made of it, without ending */
  readonly file: string;
}

export interface Chapter {
  /** unique in the paper */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A figure as a paper shows it. */
export type PaperFigure = Pick<
  Figure,
  'title' | 'measure' | 'summary' | 'notes' | 'sources' | 'key' | 'keyNote' | 'drawing'
>;

/** A piece of a chapter. */
export type Block =
  | { readonly kind: 'heading' | 'lead' | 'text' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: PaperFigure }
  | TableBlock;

export interface TableBlock {
  readonly kind: 'table';
  readonly table: FigureTable;
  /** the data sets that it rests on; null: all that scores rest on */
  readonly sources: readonly Source[] | null;
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const lead = (text: string): Block => ({ kind: 'lead', text });
export const text = (of: string): Block => ({ kind: 'text', text: of });
export const note = (of: string): Block => ({ kind: 'note', text: of });

/** A finding as a sentence among others: with its full stop. */
export const ended = (sentence: string): string => (/[.!?؟]$/.test(sentence) ? sentence : `${sentence}.`);

/** Paragraphs, one each; those that say nothing are left out. */
export function texts(all: readonly (string | null)[], kind: 'text' | 'note' = 'text'): Block[] {
  return all.flatMap((each) => (each === null || each === '' ? [] : [{ kind, text: each }]));
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A table, or nothing where it has no rows. */
export function table(of: FigureTable | null, sources: readonly Source[] | null = null): Block[] {
  return of === null || of.rows.length === 0 ? [] : [{ kind: 'table', table: of, sources }];
}

/** A figure, or what it says in its place where there is nothing to draw. */
export function figure(of: PaperFigure): Block {
  return of.drawing === null ? text(of.summary) : { kind: 'figure', figure: of };
}
