import type { Choices, Reading } from '../../own/types.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { quoted } from '../../view/quoted.ts';
import type { OwnWords } from '../../words/own/types.ts';
import { How } from './How.tsx';
import { correct } from './model.ts';

/** Letters of a cell that are said. */
const LONGEST = 60;
/** Things of a kind that are shown. */
const MOST = 20;

interface ReadProps {
  said: OwnWords;
  reading: Reading;
  choices: Choices;
}

/** What was read of a file, what was not and why, and what only the reader can say. */
export function Read({ said, reading, choices }: ReadProps) {
  const { rows, asks, shape, totals, problems, problemCount, cut, unclosed } = reading;
  const economies = new Set(rows.map(({ economy }) => economy)).size;
  const { numbers } = useEnvironment();
  return (
    <section aria-labelledby="own-read">
      <h2 id="own-read">{said.read}</h2>
      <p role="status">
        {rows.length === 0 && reading.cells === 0
          ? said.nothing(shape.head)
          : said.found(rows.length, economies, reading.missing)}
      </p>
      {asks.length > 0 && (
        <div role="alert">
          <ul className="notices">
            {asks.map((ask) => (
              <li key={ask}>{said.asks[ask]}</li>
            ))}
          </ul>
        </div>
      )}
      <How said={said} reading={reading} choices={choices} />
      <Unknowns said={said} reading={reading} />
      <Duplicates said={said} reading={reading} />
      <ul className="said">
        {totals.length > 0 && (
          <li>{said.totals(totals.slice(0, MOST).map(({ text }) => quoted(text, LONGEST)))}</li>
        )}
        {shape.notes.length > 0 && <li>{said.notes(shape.notes.map(({ line }) => line))}</li>}
        {cut > 0 && <li>{said.cut(numbers.value(cut, 0))}</li>}
        {unclosed !== null && <li>{said.unclosed(String(unclosed))}</li>}
      </ul>
      {problemCount > 0 && (
        <>
          <h3>{said.problems(problemCount)}</h3>
          <ul className="said">
            {problems.slice(0, MOST).map(({ line, column, head, found, expected }) => (
              <li key={`${line} ${column} ${expected}`}>
                {said.problem(
                  String(line),
                  head === '' ? String(column) : `${column} (${quoted(head, LONGEST)})`,
                  quoted(found, LONGEST),
                  said.expected[expected],
                )}
              </li>
            ))}
            {problemCount > MOST && <li>{said.more(problemCount - MOST)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

function Unknowns({ said, reading }: Pick<ReadProps, 'said' | 'reading'>) {
  const { catalog } = useEnvironment();
  const { unknown } = reading;
  if (unknown.length === 0) return null;
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  return (
    <fieldset>
      <legend>{said.unknown}</legend>
      <p className="hint">{said.unknownHint}</p>
      {unknown.slice(0, MOST).map(({ text, lines, nearest, chosen }) => (
        <label key={text}>
          <span>{said.unknownOne(quoted(text, LONGEST), lines)}</span>
          <select
            value={chosen === undefined ? '' : (chosen ?? 'none')}
            onChange={({ currentTarget: { value } }) => {
              const { [text]: _, ...others } = namesOf(reading);
              correct({
                names: value === '' ? others : { ...others, [text]: value === 'none' ? null : value },
              });
            }}
          >
            <option value="">{said.undecided}</option>
            <option value="none">{said.leaveOut}</option>
            {nearest.length > 0 && (
              <optgroup label={said.nearest}>
                {nearest.map((economy) => (
                  <option key={economy} value={economy}>
                    {nameOf(economy)}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={said.all}>
              {Object.entries(catalog.economies)
                .filter(([economy]) => !nearest.includes(economy))
                .map(([economy, name]) => (
                  <option key={economy} value={economy}>
                    {name}
                  </option>
                ))}
            </optgroup>
          </select>
        </label>
      ))}
      {unknown.length > MOST && <p className="hint">{said.more(unknown.length - MOST)}</p>}
    </fieldset>
  );
}

/** What the reader chose so far for names that are no economy. */
const namesOf = ({ unknown }: Reading): Readonly<Record<string, string | null>> =>
  Object.fromEntries(unknown.flatMap(({ text, chosen }) => (chosen === undefined ? [] : [[text, chosen]])));

function Duplicates({ said, reading }: Pick<ReadProps, 'said' | 'reading'>) {
  const { catalog, numbers } = useEnvironment();
  const { duplicates } = reading;
  if (duplicates.length === 0) return null;
  const chosen = Object.fromEntries(
    duplicates.flatMap((own) => (own.chosen === null ? [] : [[own.key, own.chosen]])),
  );
  return (
    <fieldset>
      <legend>{said.duplicates}</legend>
      {duplicates.slice(0, MOST).map((own) => (
        <label key={own.key}>
          <span>
            {said.duplicateOne(
              catalog.economies[own.economy] ?? own.economy,
              String(own.year),
              reading.indicators.length > 1 ? quoted(own.indicator, LONGEST) : '',
            )}
          </span>
          <select
            value={own.chosen ?? ''}
            onChange={({ currentTarget: { value } }) =>
              correct({ duplicates: { ...chosen, [own.key]: value } })
            }
          >
            <option value="">{said.undecided}</option>
            {own.options.map(({ at, value, line }) => (
              <option key={at} value={at}>
                {said.option(numbers.short(value, ''), String(line))}
              </option>
            ))}
          </select>
        </label>
      ))}
      {duplicates.length > MOST && <p className="hint">{said.more(duplicates.length - MOST)}</p>}
    </fieldset>
  );
}
