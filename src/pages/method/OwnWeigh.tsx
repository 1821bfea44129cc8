import { useId } from 'react';
import type { OwnFile } from '../../own/session.ts';
import { newestOwn, type OwnWeight, ownStart } from '../../own/weigh.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { QUOTED } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { MOST_WEIGHT } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { WeighedPart } from './model.ts';
import { areEnds, isLogBeside, type OwnInLab } from './useOwnWeight.ts';

export interface OwnWeighProps {
  said: LabWords;
  own: OwnInLab;
  /** says whether it weighs */
  recipe: Recipe;
  parts: readonly WeighedPart[];
  carried: string;
  /** `null`: it weighs no more */
  onChange: (own: OwnWeight | null) => void;
}

/** An indicator of the reader's own file, with a weight in an area of the reader's choice. */
export function Part(props: OwnWeighProps) {
  const { said, own, carried } = props;
  const { catalog, base } = useEnvironment();
  return (
    <>
      <p className="hint">{said.own.lead}</p>
      {own.file === null || own.file.rows.length === 0 ? (
        <p>
          <a href={href(base, catalog.language, paths.own, carried)}>{said.own.give}</a>
        </p>
      ) : (
        <Choices {...props} file={own.file} />
      )}
    </>
  );
}

function Choices({ said, own, recipe, parts, file, onChange }: OwnWeighProps & { file: OwnFile }) {
  const { catalog, words } = useEnvironment();
  const id = useId();
  const names = [...new Set(file.rows.map(({ indicator }) => indicator))];
  const startOf = (name: string): OwnWeight => {
    const rows = [...newestOwn(file, name, catalog.indicators, catalog.scoreYear).values()];
    return ownStart(
      file,
      name,
      catalog.indicators,
      rows.map(({ value }) => value),
    );
  };
  const chosen =
    own.chosen !== null && names.includes(own.chosen.indicator) ? own.chosen : startOf(names[0] ?? '');
  const area = recipe.own === true && parts.some(({ part }) => part === chosen.area) ? chosen.area : '';
  const values = newestOwn(file, chosen.indicator, catalog.indicators, catalog.scoreYear);
  const years = [...values.values()].map(({ year }) => year);
  const until = String(catalog.scoreYear);
  const ranked = [...values.keys()].length;
  const change = (next: Partial<OwnWeight>) => onChange({ ...chosen, area, ...next });
  const end = (at: 0 | 1, label: string) => (
    <label className="choice">
      <span>{label}</span>
      <input
        key={chosen.indicator}
        type="number"
        step="any"
        dir="ltr"
        aria-describedby={`${id}-ends`}
        defaultValue={String(chosen.goalposts[at])}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          change({
            goalposts: at === 0 ? [valueAsNumber, chosen.goalposts[1]] : [chosen.goalposts[0], valueAsNumber],
          })
        }
      />
    </label>
  );
  return (
    <fieldset className="steps">
      <legend>{said.own.marked(quoted(chosen.indicator, QUOTED))}</legend>
      {names.length > 1 && (
        <label className="choice">
          <span>{said.own.indicator}</span>
          <select
            value={chosen.indicator}
            onChange={({ currentTarget: { value } }) => onChange({ ...startOf(value), area })}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {quoted(name, QUOTED)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="hint">
        {ranked === 0
          ? said.own.noValues(until)
          : said.own.counted(
              ranked,
              words.years(String(Math.min(...years)), String(Math.max(...years))),
              until,
            )}
      </p>
      <label className="choice">
        <span>{said.own.part}</span>
        <select value={area} onChange={({ currentTarget: { value } }) => change({ area: value })}>
          <option value="">{said.own.choose}</option>
          {parts.map(({ part, name }) => (
            <option key={part} value={part}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <span>{said.own.weight}</span>
        <input
          type="number"
          min={0}
          max={MOST_WEIGHT}
          step={0.25}
          value={chosen.weight}
          onChange={({ currentTarget: { value } }) =>
            change({ weight: Math.min(MOST_WEIGHT, Math.max(0, Number(value))) })
          }
        />
      </label>
      <label className="choice">
        <span>{said.own.direction}</span>
        <select
          value={chosen.direction}
          onChange={({ currentTarget: { value } }) => change({ direction: value === '-1' ? -1 : 1 })}
        >
          <option value="1">{said.own.more}</option>
          <option value="-1">{said.own.less}</option>
        </select>
      </label>
      {end(0, said.own.low)}
      {end(1, said.own.high)}
      <p className="hint" id={`${id}-ends`}>
        {said.own.goalpostsHint}
      </p>
      <div role="status">
        {area === '' && <p>{said.own.noPart}</p>}
        {!areEnds(recipe, chosen.goalposts, isLogBeside(catalog, file, chosen.indicator)) && (
          <p>{said.own.wrongEnds}</p>
        )}
      </div>
      {area !== '' && (
        <button type="button" onClick={() => onChange(null)}>
          {said.own.remove}
        </button>
      )}
    </fieldset>
  );
}
