import { createContext, type ReactNode, useContext } from 'react';
import type { AnswerSource } from '../answers/paths.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Figure } from '../figures/figure.ts';
import type { Environment } from '../words/environment.ts';

/** What a page is called where only its address is known. */
export interface Card {
  readonly title: string;
  readonly description: string;
}

/** A prerendered page's head: the finding of its default view, and what fits whatever view its address asks for. */
export interface Head {
  readonly title: string;
  readonly card: Card;
}

/** What a page knows beside what its figures know. */
export interface PageEnvironment extends Environment<Catalog> {
  /** reads a published answer, for what every page can do */
  readonly published: AnswerSource['published'];
  /** takes the document's head while a page is prerendered */
  readonly onHead?: (head: Head) => void;
  /** takes the page's figures, in its order, while it is prerendered */
  readonly onFigure?: (figure: Figure) => void;
}

const Context = createContext<PageEnvironment | null>(null);

export function EnvironmentProvider({ value, children }: { value: PageEnvironment; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useEnvironment(): PageEnvironment {
  const environment = useContext(Context);
  if (environment === null) throw new Error('expected an EnvironmentProvider around the page');
  return environment;
}
