import { useMemo } from 'react';
import type { Language } from '../../catalog/languages.ts';
import type { PageEnvironment } from '../../ui/environment.tsx';
import { ar } from '../../words/sql/ar.ts';
import { en } from '../../words/sql/en.ts';
import { fr } from '../../words/sql/fr.ts';
import type { SqlWords } from '../../words/sql/types.ts';
import type { Words } from '../../words/types.ts';
import { useEnvironment as useExploreEnvironment } from '../explore/environment.ts';

const WORDS: Readonly<Record<Language, SqlWords>> = { en, fr, ar };

type ExploreWords = ReturnType<typeof useExploreEnvironment>['words'];

/** The page's environment with the words of explore, whose table it shows, and its own. */
export function useEnvironment(): PageEnvironment & {
  readonly words: Words & ExploreWords & { readonly sql: SqlWords };
} {
  const environment = useExploreEnvironment();
  return useMemo(() => {
    const { words, catalog } = environment;
    return { ...environment, words: { ...words, sql: WORDS[catalog.language] } };
  }, [environment]);
}
