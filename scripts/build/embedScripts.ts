import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { LANGUAGES } from '../../src/catalog/types.ts';

/** Paths of the built files of embeds, absolute under the base. */
export interface EmbedAssets {
  readonly frame: string;
  readonly draw: string;
  readonly styles: string;
}

const dom = (file: string) => resolve(import.meta.dirname, '../../src/app/embed/dom', file);

/** Names that the charts' components import, and what stands in for them where every byte counts. */
export const ALIASES = [
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: dom('jsx-runtime.ts') },
  { find: /^react$/, replacement: dom('react.ts') },
  { find: /^d3-interpolate$/, replacement: dom('interpolate.ts') },
];

/** Sections of the words that no embed says, or only some, which then ask for them. */
const UNSAID = /^\.\/(area|compare|economy|explore|ranges|unknown)\//;

/** Leaves out of the words that all embeds share what only some say, or none: they are half of all words. */
const fewerWords: Plugin = {
  name: 'fewer-words',
  enforce: 'pre',
  resolveId: (source, importer) =>
    UNSAID.test(source) && /\/words\/\w+\.ts$/.test(importer ?? '') ? '\0unsaid' : null,
  load: (id) =>
    id === '\0unsaid' ? LANGUAGES.map((language) => `export const ${language} = {};`).join('\n') : null,
};

/**
 * Bundles the scripts and styles of embeds: the first script in one piece without imports, so that a frame of no origin
 * can run it; the second one as modules, a piece a kind of figure and a language.
 */
export async function buildEmbedScripts(base: string, out: string): Promise<EmbedAssets> {
  const source = (file: string) => resolve(import.meta.dirname, '../../src/app/embed', file);
  const common = {
    configFile: false as const,
    publicDir: false as const,
    base,
    logLevel: 'warn' as const,
    plugins: [fewerWords],
    resolve: { alias: ALIASES },
  };
  const output = {
    entryFileNames: 'assets/embed-[name]-[hash].js',
    chunkFileNames: 'assets/embed-[name]-[hash].js',
  };
  const kept = { outDir: out, emptyOutDir: false, modulePreload: false } as const;
  const first = await build({
    ...common,
    build: { ...kept, rolldownOptions: { input: source('frame.ts'), output: { ...output, format: 'iife' } } },
  });
  const second = await build({
    ...common,
    build: {
      ...kept,
      rolldownOptions: {
        input: { draw: source('draw.tsx'), styles: source('embed.css') },
        output: { ...output, assetFileNames: 'assets/embed-[name]-[hash][extname]' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const file = (of: typeof first, wanted: RegExp): string => {
    const outputs = [of].flat().flatMap((each) => ('output' in each ? each.output : []));
    const found = outputs.find(({ fileName }) => wanted.test(fileName));
    if (found === undefined) throw new Error(`expected ${wanted} among the built files of embeds`);
    return `${base}${found.fileName}`;
  };
  return {
    frame: file(first, /embed-frame-.*\.js$/),
    draw: file(second, /embed-draw-.*\.js$/),
    styles: file(second, /\.css$/),
  };
}
