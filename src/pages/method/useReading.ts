import type { Lens } from '../../answers/lenses.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { lensWords } from '../lens/words.ts';

/** Says of a framework whose it is, and that it is read here by Meridian; '' of none. */
export function useReading(): (lens: Lens | undefined) => string {
  const { catalog, words } = useEnvironment();
  const { language } = catalog;
  return (lens) =>
    lens === undefined
      ? ''
      : words.labelled(lens.name[language], lensWords(language).reading(lens.organisation[language]));
}
