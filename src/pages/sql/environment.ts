import { useMemo } from 'react';
import type { Language } from '../../catalog/languages.ts';
import { type PageEnvironment, useEnvironment as useSharedEnvironment } from '../../ui/environment.tsx';
import { ar } from '../../words/sql/ar.ts';
import { en } from '../../words/sql/en.ts';
import { fr } from '../../words/sql/fr.ts';
import type { SqlWords } from '../../words/sql/types.ts';
import type { Words } from '../../words/types.ts';

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, SqlWords>> = { en, fr, ar };

/** The page's environment with its own words; the same object while the page's is the same. */
export function useEnvironment(): PageEnvironment & { readonly words: Words & { readonly sql: SqlWords } } {
  const environment = useSharedEnvironment();
  return useMemo(() => {
    const { words, catalog } = environment;
    return { ...environment, words: { ...words, sql: WORDS[catalog.language] } };
  }, [environment]);
}
