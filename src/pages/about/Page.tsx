import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { DRAWS } from '../../answers/ranges.ts';
import type { Language } from '../../catalog/languages.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { decoded } from '../../view/decoded.ts';
import { href, NOTE_PATH, paths } from '../../view/links.ts';
import { ar } from '../../words/about/ar.ts';
import { en } from '../../words/about/en.ts';
import { fr } from '../../words/about/fr.ts';
import { type AboutWords, TERMS } from '../../words/about/types.ts';

/** The words of this page, part of its own code so that no other page loads them. */
const WORDS: Readonly<Record<Language, AboutWords>> = { en, fr, ar };

/** It stands on the catalog alone. */
export const needs = () => [];

/** What this is, how scores are made, where the data are and under which terms. */
export function Page() {
  const { catalog, words, numbers, base } = useEnvironment();
  const here = useSearch();
  const about = WORDS[catalog.language];
  useEffect(() => {
    // The browser goes to what the address leads to in the page it loads, not in one that a link was followed to in place.
    document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView();
  }, []);
  const paragraphs = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);
  return (
    <Shell
      path={paths.about}
      carried={here === '' ? '' : `?${here}`}
      title={about.title}
      lead={words.site.description}
    >
      <NotTakenOver view={null} />
      {paragraphs(about.what)}
      <section id="method">
        <h2>{about.method}</h2>
        {paragraphs([
          words.overview.method,
          words.score.classesNote,
          words.ranges.receipt.howAreas,
          words.score.comparable,
          words.ranges.covers(numbers.value(DRAWS, 0)),
          words.ranges.level,
        ])}
        <p>
          <a href={href(base, catalog.language, paths.method)}>{about.lab}</a>
        </p>
        <p>
          <a href={href(base, catalog.language, NOTE_PATH)}>{about.note}</a>
        </p>
      </section>
      <section id="terms">
        <h2>{about.termsHeading}</h2>
        <dl>
          {TERMS.map((term) => (
            <div key={term} id={`term-${term}`}>
              <dt>{about.terms[term].name}</dt>
              <dd>{about.terms[term].text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="data">
        <h2>{about.data}</h2>
        <p>
          {about.dataText} <a href={href(base, catalog.language, paths.data)}>{about.dataPage}</a>
        </p>
        <ul>
          {Object.entries(about.files).map(([file, text]) => (
            <li key={file}>
              <a href={`${base}data/${file}`} data-reload="">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section id="licence">
        <h2>{about.licence}</h2>
        {paragraphs(about.licenceText)}
        <p>
          <a href={`${base}notices.txt`} data-reload="">
            {words.nav.notices}
          </a>
        </p>
      </section>
      <section id="contact">
        <h2>{about.contact}</h2>
        {paragraphs(about.contactText)}
      </section>
    </Shell>
  );
}
