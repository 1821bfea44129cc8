import type { Subject } from '../../view/pages.ts';

/** Words of the page behind an address that leads nowhere. */
export interface UnknownWords {
  /** what the address asks for and nobody has; `asked` as the address says it */
  readonly title: Readonly<Record<UnknownThing, (asked: string) => string>>;
  readonly text: Readonly<Record<UnknownThing, string>>;
  readonly suggestions: string;
  readonly pages: string;
}

/** One of many pages of a kind, a language, or anything else. */
export type UnknownThing = Subject | 'language' | 'page';
