import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../../src/app/pageCode.ts';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { PAGES } from '../../src/view/pages.ts';
import { type EmbedAssets, FRAMED, type Framed, frameScripts, kindScripts } from '../build/embedScripts.ts';
import type { BuildOptions } from '../build/options.ts';
import { type Makers, makersIn } from '../workbench/makers.ts';
import { gallery } from './gallery.tsx';

/** Loaded by Vite, and again when any of the code below has changed: what is served is always of the code as it is saved. */
export { gallery };

/** Makes documents that load the sources, not a bundle. @param options `out` holds all answers */
export function render(options: BuildOptions): Promise<Makers> {
  writeManifest(options.out);
  return makersIn(options, async () => frameAddresses(options.base));
}

/** A manifest in which each file is its own source. */
function writeManifest(out: string): void {
  const pages = PAGES.map(([page]) => page);
  const sources = [
    'src/app/boot.ts',
    'src/app/root.ts',
    ...LANGUAGES.map((language) => `src/words/${language}.ts`),
    ...[...pages, 'not-found' as const].map(entryOf),
    ...[...pages, 'not-found'].map((page) => `src/pages/${page}/page.css`).filter((file) => existsSync(file)),
  ];
  const manifest = {
    ...Object.fromEntries(sources.map((file) => [file, { file }])),
    'src/app/browser.tsx': { file: 'src/app/browser.tsx', css: ['src/app/styles.css'] },
  };
  mkdirSync(join(out, '.vite'), { recursive: true });
  writeFileSync(join(out, '.vite/manifest.json'), JSON.stringify(manifest));
}

/** Frames name their files by what is in them; these are bundled when a frame asks for them. */
function frameAddresses(base: string): EmbedAssets {
  const file = (name: string) => `${base}frames/${name}`;
  return {
    frame: file('frame.js'),
    dottedFrame: file('dotted-frame.js'),
    tooltip: file('tooltip.js'),
    kinds: FRAMED.flatMap((kind) =>
      LANGUAGES.map((language) => ({
        kind,
        language,
        styles: file(`${kind}.css`),
        view: file(`${kind}.js`),
        words: file(`${kind}-${language}.js`),
      })),
    ),
  };
}

/** Bundles the files of frames, each once. @param out a folder for them */
export function frameFiles(base: string, out: string): (name: string) => Promise<string | null> {
  const made = new Map<Framed, ReturnType<typeof kindScripts>>();
  const read = (path: string) => readFileSync(join(out, path.slice(base.length)), 'utf8');
  return async (name) => {
    if (name === 'frame.js') return read((await frameScripts(base, out)).frame);
    if (name === 'dotted-frame.js') return read((await frameScripts(base, out)).dottedFrame);
    if (name.startsWith('assets/')) return read(`${base}${name}`);
    if (name === 'tooltip.js') return read((await frameScripts(base, out)).tooltip);
    const [, kind, language, ending] = /^(\w+?)(?:-(\w\w))?\.(js|css)$/.exec(name) ?? [];
    const known = FRAMED.find((own) => own === kind);
    if (known === undefined) return null;
    const files = made.get(known) ?? kindScripts(base, out, known);
    made.set(known, files);
    const own = (await files).find((each) => language === undefined || each.language === language);
    if (own === undefined) return null;
    if (ending === 'css') return read(own.styles);
    return read(language === undefined ? own.view : own.words);
  };
}
