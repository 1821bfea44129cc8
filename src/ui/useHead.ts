import { useEffect } from 'react';
import { useEnvironment } from './environment.tsx';

/** The document's title and description. In the prerender no effect runs, so they are handed on while drawing. */
export function useHead(title: string, description: string): void {
  const { words, onHead } = useEnvironment();
  const whole = `${title} – ${words.site.name}`;
  onHead?.({ title: whole, description });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
