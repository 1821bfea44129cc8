import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds after the last letter. */
const PAUSE = 500;

/** A text that is taken over when its writer pauses, not at every letter. */
export function useDraft(value: string, take: (text: string) => void): [string, (text: string) => void] {
  const [draft, setDraft] = useState<{ readonly from: string; readonly text: string } | null>(null);
  const text = draft !== null && draft.from === value ? draft.text : value;
  const taken = useEffectEvent(() => {
    if (text !== value) take(text);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => taken(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, (next) => setDraft({ from: value, text: next })];
}
