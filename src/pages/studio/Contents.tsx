import { LANGUAGES, languages } from '../../catalog/languages.ts';
import { figureId } from '../../figures/ref.ts';
import { EconomyPicker } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import type { Change } from '../../ui/useView.ts';
import type { StudioView } from '../../view/studio.ts';
import { MOST_CHOSEN, MOST_COMPARED } from '../../view/views.ts';
import { type Asked, groupShown, subjectName } from './asked.ts';
import { Choice } from './Choice.tsx';
import { takes } from './wanted.ts';
import { studioWords } from './words.ts';

interface ContentsProps {
  asked: Asked;
  view: Partial<StudioView>;
  change: (change: Change<StudioView>) => void;
}

/** What the frame shows: view, group, year, economies, language. */
export function Contents({ asked: { ref, views }, view, change }: ContentsProps) {
  const { catalog, words: common } = useEnvironment();
  const words = studioWords(catalog.language);
  const economies = Object.keys(catalog.economies);
  const [from, to] = catalog.years;
  const years = Array.from({ length: to - from + 1 }, (_, at) => String(to - at));
  return (
    <fieldset>
      <legend>{words.shows}</legend>
      <p>
        <strong>{subjectName(catalog, common, ref)}</strong>
      </p>
      <Choice
        label={words.view}
        value={ref.kind}
        choices={views.map((kind) => [kind, words.kinds[kind]])}
        onChange={(kind) => {
          const chosen = views.find((each) => each === kind);
          if (chosen !== undefined) change({ figure: figureId({ kind: chosen, of: ref.of }) });
        }}
      />
      <div className="beside">
        <GroupSelect group={groupShown(catalog, ref, view.group)} onChange={(group) => change({ group })} />
      </div>
      {takes(ref, 'year') && (
        <Choice
          label={common.control.year}
          value={view.year === undefined ? '' : String(view.year)}
          choices={[['', words.newest], ...years.map((year) => [year, year] as const)]}
          onChange={(year) => change({ year: year === '' ? undefined : Number(year) })}
        />
      )}
      {takes(ref, 'economies') && (
        <EconomyPicker
          chosen={view.economies ?? []}
          among={economies}
          most={MOST_CHOSEN}
          onChange={(chosen) => change({ economies: chosen.length === 0 ? undefined : chosen })}
        />
      )}
      {takes(ref, 'vs') && (
        <EconomyPicker
          label={words.comparedWith}
          chosen={view.vs ?? []}
          among={economies.filter((economy) => economy !== ref.of)}
          most={MOST_COMPARED}
          onChange={(chosen) => change({ vs: chosen.length === 0 ? undefined : chosen })}
        />
      )}
      <Choice
        label={words.language}
        value={view.lang ?? catalog.language}
        choices={LANGUAGES.map((language) => [language, languages[language].name])}
        onChange={(lang) =>
          change({ lang: LANGUAGES.find((each) => each === lang && each !== catalog.language) })
        }
      />
    </fieldset>
  );
}
