import { useEffect, useId, useRef, useState } from 'react';
import { useEnvironment } from '../../ui/environment.tsx';

/** Milliseconds without a key before the words are looked for. */
const PAUSE = 250;
const LONGEST = 100;

interface TextFacetProps {
  text: string | undefined;
  onChange: (text: string | undefined) => void;
}

/** Words to find in the names of economies and indicators, in any of the languages. */
export function TextFacet({ text = '', onChange }: TextFacetProps) {
  const { words } = useEnvironment();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    // The address changed by another way than by typing here.
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      change.current(wanted === '' ? undefined : wanted);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="field">
      <label htmlFor={id}>{words.explore.facet.text}</label>
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.explore.textHint}
      </p>
    </div>
  );
}
