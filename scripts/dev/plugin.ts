import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Plugin, ViteDevServer } from 'vite';
import { FILES_PATH } from '../../src/answers/filed.ts';
import type { BuildOptions } from '../build/options.ts';
import { unreleased } from '../build/release.ts';
import { ownFolder } from '../workbench/folder.ts';
import { type Makers, restsOnTables } from '../workbench/makers.ts';
import { complaint, dressed } from './documents.ts';
import { BadData, Today } from './today.ts';

type Render = typeof import('./render.ts');

const RENDER = '/scripts/dev/render.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.parquet': 'application/octet-stream',
};

/** What was loaded of the code, and what it made ready for the answers in a folder. */
interface Loaded {
  readonly code: Render;
  readonly folder: string;
  readonly site: string | null;
  readonly makers: Promise<Makers>;
}

/** Serves every address of the site out of the sources and today's data. @param say is told what is done */
export function workbench(
  { base, data }: Pick<BuildOptions, 'base' | 'data'>,
  say: (what: string) => void,
): Plugin {
  return {
    name: 'meridian-workbench',
    configureServer(server) {
      const folder = ownFolder();
      const today = new Today(data, folder, say);
      const bench = new Bench(server, today, folder, {
        base,
        data,
        out: '',
        site: null,
        archive: null,
        openOnly: false,
      });
      bench.watch();
      server.middlewares.use((request, response, next) => {
        bench.answer(request, response).then((isAnswered) => {
          if (!isAnswered) next();
        }, next);
      });
    },
  };
}

class Bench {
  readonly #server: ViteDevServer;
  readonly #today: Today;
  readonly #folder: string;
  readonly #options: BuildOptions;
  #loaded: readonly Loaded[] = [];
  #frames: { readonly code: Render; readonly file: ReturnType<Render['frameFiles']> } | null = null;

  constructor(server: ViteDevServer, today: Today, folder: string, options: BuildOptions) {
    this.#server = server;
    this.#folder = folder;
    this.#today = today;
    this.#options = options;
  }

  /** Looks at what was saved, now and whenever something is. */
  watch(): void {
    const { root } = this.#server.config;
    const data = resolve(this.#options.data);
    const watched = [data, join(root, 'src'), join(root, 'scripts')];
    const tell = () => this.#server.ws.send({ type: 'custom', event: 'meridian:changed' });
    const look = () => this.#today.look(tell);
    let waiting: NodeJS.Timeout | undefined;
    this.#server.watcher.add(data);
    this.#server.watcher.on('all', (_, file) => {
      if (!watched.some((folder) => resolve(root, file).startsWith(folder + sep))) return;
      clearTimeout(waiting);
      // A program that saves several files, or one in several steps, is let finish.
      waiting = setTimeout(() => {
        look();
        this.#frames = null;
        this.#server.ws.send({ type: 'custom', event: 'meridian:rendered' });
      }, 50);
    });
    look();
  }

  /** Whether an address was one of the site's; all others are Vite's own. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { base } = this.#options;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return false;
    const address = decodeURI(pathname.slice(base.length));
    const isDocument = /(^|\/)$|\.html$/.test(address);
    const send = (content: string | Buffer, ending: string, status = 200) => {
      response.writeHead(status, { 'content-type': TYPES[ending] ?? '', 'cache-control': 'no-store' });
      response.end(content);
    };
    try {
      const content = await this.#contentOf(address, `http://${request.headers.host ?? 'localhost'}`);
      if (content === null) return false;
      const { body, status = 200, ending } = content;
      send(ending === '.html' ? dressed(String(body), base) : body, ending, status);
    } catch (error) {
      if (!isDocument) throw error;
      if (error instanceof BadData)
        send(complaint('The data have findings', error.findings, base), '.html', 500);
      else {
        if (error instanceof Error) this.#server.ssrFixStacktrace(error);
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        send(complaint('The page could not be made', [said], base), '.html', 500);
      }
    }
    return true;
  }

  async #contentOf(address: string, origin: string): Promise<Content | null> {
    const ending = extname(address) || '.html';
    if (address === 'gallery/') return { body: await this.#gallery(), ending };
    if (/^(frames\/|assets\/embed-)/.test(address)) {
      const body = await (await this.#frameFile())(address.replace(/^frames\//, ''));
      return body === null ? null : { body, ending };
    }
    if (address.startsWith('data/')) return this.#dataFile(address);
    if (address.startsWith('answers/')) {
      const path = unreleased(address);
      const file = join(await (path === FILES_PATH ? this.#today.tables() : this.#today.folder()), path);
      return existsSync(file) ? { body: readFileSync(file), ending } : null;
    }
    if (!/^$|^(en|fr|ar)\/|^(index|404)\.html$/.test(address)) return null;
    const started = performance.now();
    // Pictures and oEmbed answers need an address of the site, and slow down pages: those alone have one.
    const isBeside = /\.(png|json)$/.test(address);
    const { makers, folder } = await this.#load(isBeside ? origin : null);
    if (restsOnTables(address)) await this.#today.tables();
    const file = makers.fileOf(address);
    if (file === null && ending !== '.html') return null;
    await makers.make(file ?? '404.html');
    const body = readFileSync(join(folder, file ?? '404.html'));
    this.#server.config.logger.info(`${(performance.now() - started).toFixed(0)} ms  /${address}`);
    return { body, ending, status: file === null ? 404 : 200 };
  }

  async #code(): Promise<Render> {
    return (await this.#server.ssrLoadModule(RENDER)) as Render;
  }

  async #load(site: string | null): Promise<{ readonly makers: Makers; readonly folder: string }> {
    const [folder, code] = await Promise.all([this.#today.folder(), this.#code()]);
    let found = this.#loaded.find((own) => own.code === code && own.folder === folder && own.site === site);
    if (found === undefined) {
      found = { code, folder, site, makers: code.render({ ...this.#options, out: folder, site }) };
      this.#loaded = [...this.#loaded.filter((own) => own.code === code && own.folder === folder), found];
    }
    return { makers: await found.makers, folder };
  }

  async #gallery(): Promise<string> {
    const { base } = this.#options;
    const { gallery } = await this.#code();
    return gallery(`<link rel="stylesheet" href="${base}src/app/styles.css">`);
  }

  async #frameFile() {
    const code = await this.#code();
    if (this.#frames?.code !== code) {
      this.#frames = { code, file: code.frameFiles(this.#options.base, join(this.#folder, 'frames')) };
    }
    return this.#frames.file;
  }

  /** The data package as it is edited, or what the build makes of it. */
  async #dataFile(address: string): Promise<Content | null> {
    const ending = extname(address);
    const edited = join(this.#options.data, address.slice('data/'.length));
    if (existsSync(edited) && statSync(edited).isFile() && !edited.endsWith('datapackage.json')) {
      return { body: readFileSync(edited), ending };
    }
    const made = join(await this.#today.tables(), address);
    return existsSync(made) && statSync(made).isFile() ? { body: readFileSync(made), ending } : null;
  }
}

interface Content {
  readonly body: string | Buffer;
  /** of the file's name, with its dot */
  readonly ending: string;
  readonly status?: number;
}
