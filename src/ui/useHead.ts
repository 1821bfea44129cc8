import { useEffect } from 'react';
import { type Card, useEnvironment } from './environment.tsx';

/** The document's title and its card. In the prerender no effect runs, so they are handed on while drawing. */
export function useHead(title: string, card: Card): void {
  const { words, onHead } = useEnvironment();
  const called = (text: string) => `${text} – ${words.site.name}`;
  const whole = called(title);
  onHead?.({ title: whole, card: { ...card, title: called(card.title) } });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
