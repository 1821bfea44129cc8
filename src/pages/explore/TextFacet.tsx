import { useEffect, useId, useRef, useState } from 'react';
import { useNameSearch } from '../../ui/search/useNameSearch.ts';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';
import { useEnvironment } from '../rows/environment.ts';
import type { Chosen } from './model.ts';
import { SUGGESTED, type Suggestion, suggest } from './suggest.ts';

/** Milliseconds without a key before the words are looked for. */
const PAUSE = 250;
const LONGEST = 100;

interface TextFacetProps {
  view: Chosen;
  onChange: (change: Change<ExploreView>) => void;
}

/**
 * Words to find in the names of economies and indicators, in any of the languages; what they may mean can be chosen in
 * their place.
 */
export function TextFacet({ view, onChange }: TextFacetProps) {
  const { catalog, words } = useEnvironment();
  const text = view.q ?? '';
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
      change.current({ q: wanted === '' ? undefined : wanted });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const search = useNameSearch(SUGGESTED, typed !== '');
  const suggested = (search === null ? [] : suggest(search, typed)).filter(
    ({ facet, code }) => !(facet === 'indicator' ? view.indicators : view.economies)?.includes(code),
  );
  const nameOf = ({ facet, code }: Suggestion) =>
    facet === 'economy'
      ? catalog.economies[code]
      : catalog.indicators.find(({ indicator }) => indicator === code)?.name;
  const choose = ({ facet, code }: Suggestion) => {
    sent.current = '';
    setTyped('');
    onChange({
      q: undefined,
      ...(facet === 'indicator'
        ? { indicators: [...(view.indicators ?? []), code] }
        : { economies: [...(view.economies ?? []), code] }),
    });
  };
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
      {suggested.length > 0 && (
        <>
          <p className="hint" id={`${id}-suggested`}>
            {words.explore.suggested}
          </p>
          <ul className="suggested" aria-labelledby={`${id}-suggested`}>
            {suggested.map((each) => (
              <li key={each.code}>
                <button type="button" onClick={() => choose(each)}>
                  <bdi>{nameOf(each) ?? each.code}</bdi>{' '}
                  <span className="count">
                    {words.explore.column[each.facet === 'indicator' ? 'indicator_name' : 'economy_name']}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
