import { useId } from 'react';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Change } from '../../ui/useView.ts';
import { held } from '../../view/accent.ts';
import { THEMES } from '../../view/figureView.ts';
import { ASPECTS, HEIGHTS, type Look, USUAL_HEIGHT } from '../../view/look.ts';
import type { StudioView } from '../../view/studio.ts';
import { Choice } from './Choice.tsx';
import { useDraft } from './useDraft.ts';
import { WHOLE } from './wanted.ts';
import { studioWords } from './words.ts';

interface LooksProps {
  view: Partial<StudioView>;
  look: Look;
  /** the figure's own title */
  finding: string;
  /** whether readers can bring an economy to the front */
  finds: boolean;
  change: (change: Change<StudioView>, step?: 'new' | 'same') => void;
}

/** How the frame looks: theme, height or shape, title, accent, and whether readers find their country in it. */
export function Looks({ view, look, finding, finds, change }: LooksProps) {
  const { catalog } = useEnvironment();
  const words = studioWords(catalog.language);
  return (
    <fieldset>
      <legend>{words.looks}</legend>
      <Choice
        label={words.theme}
        value={view.theme ?? 'system'}
        choices={(['system', ...THEMES] as const).map((theme) => [theme, words.themes[theme]])}
        onChange={(theme) => change({ theme: THEMES.find((each) => each === theme) })}
      />
      <Heights view={view} look={look} change={change} />
      <OwnTitle view={view} look={look} finding={finding} change={change} />
      <Accent view={view} look={look} change={change} />
      {finds && (
        <label className="check">
          <input
            type="checkbox"
            checked={look.find === true}
            onChange={({ currentTarget }) => change({ find: currentTarget.checked ? '1' : undefined })}
          />
          <span>{words.find}</span>
        </label>
      )}
    </fieldset>
  );
}

type PartProps = Pick<LooksProps, 'view' | 'look' | 'change'>;

const MOST = 'most';

function Heights({ view, look, change }: PartProps) {
  const { catalog } = useEnvironment();
  const words = studioWords(catalog.language);
  const chosen = look.aspect ?? (view.aspect === WHOLE ? WHOLE : MOST);
  const [text, write] = useDraft(String(look.height ?? USUAL_HEIGHT), (height) =>
    change({ height: height === '' ? undefined : height }, 'same'),
  );
  const [least, most] = HEIGHTS;
  return (
    <div className="beside">
      <Choice
        label={words.height}
        value={chosen}
        choices={[
          [MOST, words.atMost],
          ...ASPECTS.map((aspect) => [aspect, words.aspect(aspect)] as const),
          [WHOLE, words.whole],
        ]}
        onChange={(aspect) => change({ aspect: aspect === MOST ? undefined : aspect })}
      />
      {chosen === MOST && (
        <label>
          <span>{words.heightPixels}</span>
          <input
            type="number"
            min={least}
            max={most}
            step={10}
            value={text}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}

function OwnTitle({ view, look, finding, change }: PartProps & Pick<LooksProps, 'finding'>) {
  const { catalog } = useEnvironment();
  const words = studioWords(catalog.language);
  const id = useId();
  const [text, write] = useDraft(look.title ?? '', (title) =>
    change({ title: title.trim() === '' ? undefined : title }, view.title === undefined ? 'new' : 'same'),
  );
  return (
    <>
      <label>
        <span>{words.ownTitle}</span>
        <input
          type="text"
          dir="auto"
          value={text}
          placeholder={finding}
          aria-describedby={id}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      <p className="hint" id={id}>
        {words.ownTitleHint}
      </p>
    </>
  );
}

function Accent({ view, look, change }: PartProps) {
  const { catalog } = useEnvironment();
  const words = studioWords(catalog.language);
  const id = useId();
  const step = view.accent === undefined ? 'new' : 'same';
  const [text, write] = useDraft(look.accent ?? view.accent ?? '', (accent) =>
    change({ accent: accent.trim() === '' ? undefined : accent }, step),
  );
  const { accent } = look;
  return (
    <>
      <div className="beside">
        <label>
          <span>{words.accent}</span>
          <input
            type="text"
            dir="ltr"
            value={text}
            aria-describedby={id}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
        <label>
          <span>{words.pick}</span>
          <input
            type="color"
            value={accent ?? '#5b8fb9'}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
      </div>
      <p className="hint" id={id}>
        {accent !== undefined &&
        held(accent, 'light', 'mark') + held(accent, 'dark', 'mark') !== accent + accent
          ? words.accentHeld(held(accent, 'light', 'mark'), held(accent, 'dark', 'mark'))
          : words.accentHint}
      </p>
    </>
  );
}
