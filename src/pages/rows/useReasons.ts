import { useEffect, useState } from 'react';
import { useEnvironment } from '../../ui/environment.tsx';
import { plainReason } from '../../words/explore/plainReason.ts';

type Reasons = typeof import('../../words/explore/reasons.ts');

/**
 * What the engine says of itself and of files, in the page's language; null: not known, or not there yet. The words come with
 * the first of them.
 */
export function useReasons(isNeeded: boolean): (reason: string) => string | null {
  const { language } = useEnvironment().catalog;
  const [reasons, setReasons] = useState<Reasons | null>(null);
  const isWanted = isNeeded && language !== 'en' && reasons === null;
  useEffect(() => {
    // Where they cannot be had either, the reason is left out.
    if (isWanted) import('../../words/explore/reasons.ts').then(setReasons, () => undefined);
  }, [isWanted]);
  return (reason) => {
    const plain = plainReason(reason);
    return language === 'en' ? plain : (reasons?.spokenReason(language, plain) ?? null);
  };
}
