import type { ReactNode } from 'react';
import type { Source } from '../../catalog/catalog.ts';
import { scoreSources } from '../../figures/sources.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/figure/Sources.tsx';
import { type Fold, useLater } from '../../ui/useLater.tsx';
import { href, paths } from '../../view/links.ts';
import type { GroupSection } from '../../words/group/types.ts';

interface SectionProps {
  id: GroupSection;
  /** the finding, a sentence */
  title: string;
  /** measure, unit, year */
  measure: string;
  notes?: readonly string[];
  /** the data sets that it rests on; left out where that is all that scores rest on */
  sources?: readonly Source[];
  /** what a phone folds of it */
  later?: Fold;
  children: ReactNode;
}

/** A part of the page: its finding, what is measured, tables or a drawing, notes, sources. */
export function Section({ id, title, measure, notes = [], sources, later, children }: SectionProps) {
  const { words } = useEnvironment();
  const { fold, button } = useLater(later, `${id}-title`);
  return (
    <section id={id} className="part" aria-labelledby={`${id}-title`} {...fold}>
      <h2 id={`${id}-title`}>{title}</h2>
      {button}
      <p className="measure">{measure}</p>
      {children}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <div className="source">
        {words.labelled(words.figure.source, '')}
        {sources === undefined ? <AllOfScores /> : <SourceList sources={sources} />}
      </div>
    </section>
  );
}

/** The data sets of scores are dozens, and listed with their terms on the page about the data. */
function AllOfScores() {
  const { catalog, words, base } = useEnvironment();
  return (
    <a href={`${href(base, catalog.language, paths.data)}#sources`}>
      {words.figure.dataSets(scoreSources(catalog).length)}
    </a>
  );
}
