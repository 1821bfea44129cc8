import { createContext, type ReactNode, useContext } from 'react';
import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../catalog/types.ts';
import type { Numbers } from '../words/numbers.ts';
import type { Words } from '../words/types.ts';

/** What every part of a page knows of where it stands. */
export interface Environment {
  readonly catalog: Catalog;
  readonly words: Words;
  readonly numbers: Numbers;
  /** path the site lies under, with leading and trailing slash */
  readonly base: string;
  /** scheme and host of the site, where the build was told */
  readonly site?: string;
  /** takes the document's head while a page is prerendered */
  readonly onHead?: (head: { readonly title: string; readonly description: string }) => void;
}

const Context = createContext<Environment | null>(null);

export function EnvironmentProvider({ value, children }: { value: Environment; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useEnvironment(): Environment {
  const environment = useContext(Context);
  if (environment === null) throw new Error('expected an EnvironmentProvider around the page');
  return environment;
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
