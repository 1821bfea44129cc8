import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type postcss from 'postcss';
import { build, type Plugin } from 'vite';
import { byLanguage, directionOf, FALLBACK, LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { type FigureKind, KINDS, type Kind, kinds } from '../../src/figures/kinds.ts';
import { RECIPE_FRAME } from '../../src/view/recipeFrame.ts';
import { chartsIn, fewerCharts } from './fewerCharts.ts';
import { fewerWords, namesIn } from './fewerWords.ts';

/** Paths of the built files of frames, absolute under the base. */
export interface EmbedAssets {
  readonly frame: string;
  /** the same, for frames whose narrower drawings hold points as dots */
  readonly dottedFrame: string;
  /** what they fetch when their drawing is first pointed at */
  readonly tooltip: string;
  /** for each kind and language, and for the frame of recipes */
  readonly kinds: readonly KindAssets[];
}

/** What has a script of its own in frames: a kind of figure, or the frame that computes a recipe. */
export type Framed = Kind | typeof RECIPE_FRAME;

/** Every one of them. */
export const FRAMED: readonly Framed[] = [...KINDS.map(([kind]) => kind), RECIPE_FRAME];

/** Of one kind of figure in one language its styles, and what shows another view of it than the prerendered one. */
export interface KindAssets {
  readonly kind: Framed;
  readonly language: Language;
  readonly styles: string;
  readonly view: string;
  readonly words: string;
}

const src = (file: string) => resolve(import.meta.dirname, '../../src', file);
const dom = (file: string) => src(`embed/dom/${file}`);

/** Scripts that do something by being there. */
const FIRST = ['embed/frame.ts', 'embed/tooltipScript.ts'];

/** Names that the charts' components import, and what stands in for them where every byte counts. */
export const ALIASES = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: dom('jsx-runtime.ts') },
  { find: /^react$/, replacement: dom('react.ts') },
  { find: /^d3-interpolate$/, replacement: src('charts/interpolate.ts') },
];

/**
 * The record of languages as far as frames ask for it: a module that asks for more fails to bundle, and is to be thought over.
 */
export function fewerFacts(): Plugin {
  const facts = [
    `const directions = ${JSON.stringify(byLanguage(directionOf))};`,
    'export const directionOf = (language) => directions[language];',
    'export const isLanguage = (code) => Object.hasOwn(directions, code);',
    `export const FALLBACK = '${FALLBACK}';`,
  ].join('\n');
  return {
    name: 'fewer-facts',
    enforce: 'pre',
    load: (id) => (id === src('catalog/languages.ts') ? facts : null),
  };
}

/** Sections of the words that have folders of their own, but for the one that every embed speaks from. */
const SECTIONS = readdirSync(src('words'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'share')
  .map(({ name }) => name);

/**
 * d3's modules hold every curve and shape, and write to their prototypes: what nobody draws with goes. Only so much is said of
 * reading the modules; what functions write to is left to them.
 */
export const SHAKEN = {
  treeshake: { moduleSideEffects: false, propertyWriteSideEffects: false },
  output: { minify: { compress: { treeshake: { propertyWriteSideEffects: true } }, mangle: true } },
} as const;

/**
 * Bundles the scripts and styles of embeds. Each is one piece: the first script so that a frame of no origin can run it; what
 * draws a kind of figure, its words in a language, and its styles, so that they are asked for at once, hold nothing that only
 * other kinds need, and compress well.
 */
export async function buildEmbedScripts(base: string, out: string): Promise<EmbedAssets> {
  const frames = await frameScripts(base, out);
  const all: KindAssets[] = [];
  for (const kind of FRAMED) {
    for (const own of await kindScripts(base, out, kind)) all.push(own);
  }
  return { ...frames, kinds: all };
}

/** Bundles the first scripts of embeds, and says their paths. */
export async function frameScripts(base: string, out: string): Promise<Omit<EmbedAssets, 'kinds'>> {
  const script = async (name: string, file: string) =>
    (await bundled({ base, out, name, input: src(file), format: 'iife' })).path;
  return {
    frame: await script('frame', 'embed/frame.ts'),
    dottedFrame: await script('dotted-frame', 'embed/dottedFrame.ts'),
    tooltip: await script('tooltip', 'embed/tooltipScript.ts'),
  };
}

const onUses = new Map<string, Promise<string>>();

/** Bundles, once, what few addresses of frames ask for, and the script that fetches it, and says the path of that one. */
function onUseScript(base: string, out: string): Promise<string> {
  const key = `${base} ${out}`;
  const made = onUses.get(key) ?? bundledOnUse(base, out);
  onUses.set(key, made);
  return made;
}

async function bundledOnUse(base: string, out: string): Promise<string> {
  const script = async (name: string, input: string, plugins: Plugin[]) =>
    (await bundled({ base, out, name, input, plugins })).path;
  const code = {
    own: await script('own', src('embed/ownGroup.ts'), [fewerFacts()]),
    dress: await script('dress', src('embed/dress.tsx'), [fewerFacts()]),
    finders: KINDS.flatMap(([kind, { parameters }]) => (parameters.includes('economies') ? kind : [])),
  };
  const content = [
    `import { onUse } from '${src('embed/onUse.ts')}';`,
    `export const { make, dress } = onUse(${JSON.stringify(code)});`,
  ].join('\n');
  return script('on-use', 'virtual:on-use', [written('virtual:on-use', content)]);
}

/** What is bundled of a frame: the module that shows a view, the one of a language's words, and the sections that these have. */
interface Parts {
  readonly view: string;
  readonly wordsOf: (language: Language) => string;
  readonly spoken: readonly string[];
  readonly styles: string;
}

/** Bundles what embeds of a kind need beside that, for each language. */
export async function kindScripts(base: string, out: string, kind: Framed): Promise<KindAssets[]> {
  const bundle = (bundling: Omit<Bundling, 'base' | 'out'>) => bundled({ base, out, ...bundling });
  const parts = kind === RECIPE_FRAME ? RECIPE : partsOf(kind, kinds[kind], await onUseScript(base, out));
  const view = await bundle({
    name: kind,
    input: 'virtual:view',
    plugins: [written('virtual:view', parts.view), fewerFacts()],
    shaken: true,
  });
  // Called by their content alone: kinds that are drawn alike share a file.
  const styles = await bundle({
    name: 'styles',
    input: src(parts.styles),
    postcss: [fewerCharts(chartsIn(view.code))],
  });
  const said = namesIn(view.code);
  const unspoken = new Set(SECTIONS.filter((section) => !parts.spoken.includes(section)));
  const own: KindAssets[] = [];
  for (const language of LANGUAGES) {
    const words = await bundle({
      name: `${kind}-${language}`,
      input: 'virtual:words',
      plugins: [written('virtual:words', parts.wordsOf(language)), fewerWords(said, unspoken)],
    });
    own.push({ kind, language, styles: styles.path, view: view.path, words: words.path });
  }
  return own;
}

const wordsIn = (language: Language, section = '') =>
  `'${src(`words/${section === '' ? '' : `${section}/`}${language}.ts`)}'`;

/** A module that shows other views of a kind of figure. It is told what it must know of the kind, so that the record of all stays out. */
function partsOf(kind: Kind, { folder, names, words }: FigureKind, onUse: string): Parts {
  return {
    view: [
      `import { read } from '${src(`figures/${folder}/${kind}.tsx`)}';`,
      `import { anotherView } from '${src('embed/anotherView.tsx')}';`,
      `export const show = anotherView({ read, names: '${names}', onUse: '${onUse}' });`,
    ].join('\n'),
    wordsOf: (language) => `export { ${language} as words } from ${wordsIn(language)};`,
    spoken: words,
    styles: 'embed/embed.css',
  };
}

/** The frame that computes a recipe speaks from the lab's words too. */
const RECIPE: Parts = {
  view: `export { show } from '${src('embed/recipe.tsx')}';`,
  wordsOf: (language) =>
    [
      `import { ${language} as all } from ${wordsIn(language)};`,
      `import { ${language} as lab } from ${wordsIn(language, 'lab')};`,
      `import { ${language} as lens } from ${wordsIn(language, 'lens')};`,
      'export const words = { ...all, lab, lens };',
    ].join('\n'),
  spoken: ['area', 'ranges', 'lab', 'lens'],
  styles: 'embed/recipe.css',
};

/** A module of the build's own. */
function written(id: string, content: string): Plugin {
  return {
    name: 'written',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? content : null),
  };
}

interface Bundling {
  readonly base: string;
  readonly out: string;
  readonly name: string;
  readonly input: string;
  readonly format?: 'es' | 'iife';
  readonly plugins?: Plugin[];
  readonly postcss?: postcss.Plugin[];
  readonly shaken?: boolean;
}

/** Writes one file; where it is a style sheet, the script that would ask for it is left out. */
async function bundled({ base, out, name, input, format = 'es', plugins, postcss, shaken }: Bundling) {
  const result = await build({
    configFile: false,
    publicDir: false,
    base,
    logLevel: 'warn',
    ...(plugins && { plugins }),
    css: { postcss: { plugins: postcss ?? [] } },
    resolve: { alias: ALIASES },
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: input },
        preserveEntrySignatures: 'strict',
        // Words that nobody says hold calls, which look as if they did something.
        treeshake: shaken
          ? SHAKEN.treeshake
          : { moduleSideEffects: (id) => FIRST.some((file) => id === src(file)) },
        output: {
          ...(shaken && SHAKEN.output),
          format,
          entryFileNames: 'assets/embed-[name]-[hash].js',
          assetFileNames: 'assets/embed-[name]-[hash][extname]',
        },
      },
    },
  });
  const files = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const file = files.find(({ fileName }) => fileName.endsWith('.css')) ?? files[0];
  if (file === undefined) throw new Error(`expected a file of ${input}`);
  return { path: `${base}${file.fileName}`, code: file.type === 'chunk' ? file.code : '' };
}
