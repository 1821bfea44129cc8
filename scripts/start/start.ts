import { createServer } from 'node:net';
import { build, type PreviewServer, preview } from 'vite';
import { FALLBACK } from '../../src/catalog/languages.ts';
import { writeApp } from '../build/app.ts';
import type { BuildOptions } from '../build/options.ts';
import { unreleased } from '../build/release.ts';
import { buildWorker } from '../build/worker.ts';
import { AT_ONCE } from '../vite/engine-file.ts';
import { run } from '../workbench/child.ts';
import { ownFolder } from '../workbench/folder.ts';
import { lazily } from './lazily.ts';

const ANSWERS = new URL('../workbench/processes/answers.ts', import.meta.url);

/** Serves the site with the bundle of the build, its pages made when they are asked for, and says on the way what it does. */
export async function start(given: BuildOptions, wanted: number): Promise<PreviewServer> {
  const started = performance.now();
  const step = (what: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  const options = { ...given, out: ownFolder() };
  const { base, data, out } = options;
  const port = await freePort(wanted);
  if (port !== wanted) step(`port ${wanted} is in use by another program: taking ${port}`);
  step('bundling the scripts, and asking the data, which takes longest the first time …');
  await Promise.all([
    bundle(base, out).then(() => step('the scripts are bundled')),
    run<number>(ANSWERS, [data, out]).done.then((count) => step(`${count} answers are there`)),
  ]);
  const make = await lazily(options);
  await make(`${FALLBACK}/`);
  const server = await preview({
    base,
    build: { outDir: out },
    preview: { port, strictPort: true },
    logLevel: 'warn',
    plugins: [
      {
        name: 'meridian-lazily',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, _, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            if (!pathname.startsWith(base)) return next();
            const address = unreleased(decodeURI(pathname.slice(base.length)));
            if (address.startsWith('answers/')) request.url = `${base}${address}`;
            make(address).then(() => next(), next);
          });
        },
      },
    ],
  });
  step(`the first page is made: http://localhost:${port}${base}`);
  return server;
}

/** Scripts and styles of pages, and what stays on a device. */
async function bundle(base: string, out: string): Promise<void> {
  await build({ base, mode: AT_ONCE, build: { outDir: out, emptyOutDir: false }, logLevel: 'warn' });
  await buildWorker(base, out);
  await writeApp(out);
}

/** A port, or the next one that nobody listens on. */
async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) if (await isFree(port)) return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
}
