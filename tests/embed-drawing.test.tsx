import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { ALIASES, fewerFacts, SHAKEN } from '../scripts/build/embedScripts.ts';
import type { AnswerSource } from '../src/answers/paths.ts';
import { readFigure } from '../src/figures/code.ts';
import type { ReadFigure } from '../src/figures/figure.ts';
import { KINDS } from '../src/figures/kinds.ts';
import { type FigureView, figureParameters } from '../src/view/figureView.ts';
import { parseView } from '../src/view/parameters.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

/** What the script of frames holds, of all kinds at once. */
interface Bundle {
  readonly mount: (node: unknown, parent: Element) => void;
  readonly read: Readonly<Record<string, ReadFigure>>;
}

let bundle: Bundle;
let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  const entry = 'virtual:kinds';
  const at = (file: string) => join(import.meta.dirname, '../src', file);
  const content = [
    `export { mount } from '${at('embed/dom/mount.ts')}';`,
    ...KINDS.map(
      ([kind, { folder }]) => `import { read as ${kind} } from '${at(`figures/${folder}/${kind}.tsx`)}';`,
    ),
    `export const read = { ${KINDS.map(([kind]) => kind)} };`,
  ].join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: ALIASES },
    plugins: [
      fewerFacts(),
      {
        name: 'kinds',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? content : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        treeshake: SHAKEN.treeshake,
        output: { ...SHAKEN.output, format: 'iife', name: 'bundle' },
      },
    },
  });
  const code = [built].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (code?.type !== 'chunk') throw new Error('expected one script');
  bundle = new Function(`${code.code}\nreturn bundle;`)();
});

const { document } = new JSDOM().window;

/** Markup as a document holds it. */
function parsed(markup: string): string {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place.innerHTML;
}

describe.each(KINDS.map(([kind, { example }]) => [kind, example] as const))(
  'the %s in a frame',
  (kind, { of, view: search }) => {
    it.each([
      ['en', 616, search],
      ['en', 264, `${search}&economies=MAR,SAU&vs=SAU`],
      ['ar', 616, ''],
      ['ar', 264, search],
    ] as const)('is what React draws (%s, %i pixels, "%s")', async (language, width, asked) => {
      const environment = await environmentIn(language, answers);
      const { catalog } = environment;
      const { view } = parseView<FigureView>(figureParameters(catalog), `?${asked}`);
      const { drawing } = await readFigure(environment, source, { kind, of }, view);
      const inFrame = await bundle.read[kind]?.(environment, source, of, view);
      if (drawing === null || !inFrame?.drawing) throw new Error('expected a drawing');
      const place = document.createElement('div');
      bundle.mount(inFrame.drawing.at(width, { id: 'figure' }), place);
      expect(place.innerHTML.length).toBeGreaterThan(1000);
      expect(place.innerHTML).toBe(parsed(renderToStaticMarkup(drawing.at(width, { id: 'figure' }))));
    });
  },
);
