import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { changeFrom, changeYears } from '../../answers/years.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Change } from '../../ui/useView.ts';
import { CHAPTERS, type ReportView } from '../../view/report.ts';
import type { AnswerSource } from '../answers.ts';
import { lensesQuery } from '../lens/query.ts';
import { paperWords } from '../paper/words.ts';

interface ChoiceProps {
  view: Partial<ReportView>;
  source: AnswerSource;
  onChange: (change: Change<ReportView>) => void;
}

/** Which chapters and areas a report holds, since when it tells of progress, and through whose pillars it looks too. */
export function Choice({ view, source, onChange }: ChoiceProps) {
  const { catalog } = useEnvironment();
  const said = paperWords(catalog.language).report;
  const [isOpen, setOpen] = useState(false);
  const lenses = useQuery({ ...lensesQuery(source), enabled: isOpen }).data?.lenses;
  const areas = catalog.areas.map(({ area }) => area);
  const usual = changeFrom(catalog, catalog.scoreYear);
  const years = changeYears(catalog, catalog.scoreYear, OVERALL).filter((year) => year !== usual);
  return (
    <details className="paper-choice scripted" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{said.choose}</summary>
      {isOpen && (
        <>
          <Ticks
            legend={said.chapters}
            all={CHAPTERS.map((chapter) => ({ id: chapter, name: said.chapter[chapter] }))}
            chosen={view.chapters ?? CHAPTERS}
            onChange={(chapters) => onChange({ chapters })}
          />
          <Ticks
            legend={said.areas}
            all={catalog.areas.map(({ area, short }) => ({ id: area, name: short }))}
            chosen={view.areas ?? areas}
            onChange={(own) => onChange({ areas: own })}
          />
          <div className="selects">
            <label>
              <span>{said.since}</span>
              <select
                value={String(view.since ?? '')}
                onChange={({ currentTarget: { value } }) =>
                  onChange({ since: value === '' ? undefined : Number(value) })
                }
              >
                <option value="">{String(usual ?? '')}</option>
                {years.map((year) => (
                  <option key={year} value={String(year)}>
                    {year}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{said.lens}</span>
              <select
                value={view.lens ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onChange({ lens: value === '' ? undefined : value })
                }
              >
                <option value="">{said.noLens}</option>
                {lenses?.map(({ lens, name }) => (
                  <option key={lens} value={lens}>
                    {name[catalog.language]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </>
      )}
    </details>
  );
}

interface TicksProps {
  legend: string;
  all: readonly { readonly id: string; readonly name: string }[];
  chosen: readonly string[];
  /** undefined: all of them */
  onChange: (chosen: readonly string[] | undefined) => void;
}

/** Any of a list; the last one that is ticked stays. */
function Ticks({ legend, all, chosen, onChange }: TicksProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div>
        {all.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={chosen.length === 1 && chosen[0] === id}
              onChange={({ currentTarget: { checked } }) => {
                const next = all
                  .map((each) => each.id)
                  .filter((each) => (each === id ? checked : chosen.includes(each)));
                onChange(next.length === all.length ? undefined : next);
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
