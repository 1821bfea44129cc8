import { useMemo } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/languages.ts';
import { type PageEnvironment, useEnvironment as useSharedEnvironment } from '../../ui/environment.tsx';
import type { Environment } from '../../words/environment.ts';
import { ar } from '../../words/explore/ar.ts';
import { en } from '../../words/explore/en.ts';
import { fr } from '../../words/explore/fr.ts';
import type { ExploreWords } from '../../words/explore/types.ts';
import type { Words } from '../../words/types.ts';

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, ExploreWords>> = { en, fr, ar };

interface Speaking {
  readonly words: Words & { readonly explore: ExploreWords };
}

/** What this page's functions know of the catalog and say in words. */
export type ExploreEnvironment = Environment<Catalog> & Speaking;

/** An environment that also speaks this page's words. */
export function exploring<E extends Environment<Catalog>>(environment: E): E & Speaking {
  const { words, catalog } = environment;
  return { ...environment, words: { ...words, explore: WORDS[catalog.language] } };
}

/** The page's environment with its own words; the same object while the page's is the same. */
export function useEnvironment(): PageEnvironment & Speaking {
  const environment = useSharedEnvironment();
  return useMemo(() => exploring(environment), [environment]);
}
