import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { inRelease } from '../../src/answers/paths.ts';
import { LIST, type Listed, type OfflineList } from '../../src/offline/wanted.ts';
import { NEXT, nextOf, releaseIn } from './release.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Who answers a page's requests: the site, nobody, a network that wants a sign-in, the site late, a host that is down. */
export type Line = 'site' | 'cut' | 'sign-in' | 'slow' | 'down';

/** Milliseconds that a slow line takes: longer than a page is waited for that the device has. */
const SLOW = 9000;
const SIGN_IN = '<!doctype html><html lang="en"><title>Hotel</title><h1>Sign in to the network</h1></html>';

/** The built site behind a line that a test holds in its hand. */
export interface Host {
  /** without a slash at its end */
  readonly origin: string;
  setLine(line: Line): void;
  /** From now on the host has the next release, and nothing of the one before. */
  publishNext(): void;
  /** Holds back what is asked for at such paths; null: nothing. */
  hold(paths: RegExp | null): void;
  /** Responses say when they were sent, or do not. */
  setDated(isDated: boolean): void;
  /** Paths that the site answered since it was last asked, with the bytes of each. */
  answered(): ReadonlyMap<string, number>;
  close(): void;
}

/** @param site folder of a built site */
export async function hostOf(site: string): Promise<Host> {
  const files = filesOf(site);
  const state = { line: 'site' as Line, held: null as RegExp | null, isNext: false, isDated: true };
  let answered = new Map<string, number>();
  const answer = (path: string, response: ServerResponse) => {
    const { status, type, body } = files(path, state.isNext);
    answered.set(path, body.length);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  };
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    response.sendDate = state.isDated;
    if (state.line === 'site' && state.held?.test(path)) return;
    switch (state.line) {
      case 'cut':
        request.socket.destroy();
        break;
      case 'down':
        response.writeHead(503).end();
        break;
      case 'sign-in':
        response.writeHead(200, { 'content-type': TYPES['.html'] }).end(SIGN_IN);
        break;
      case 'slow':
        setTimeout(() => answer(decodeURI(path), response), SLOW);
        break;
      case 'site':
        answer(decodeURI(path), response);
    }
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return {
    origin: `http://localhost:${address.port}`,
    setLine(line) {
      state.line = line;
      if (line === 'cut') server.closeAllConnections();
    },
    publishNext() {
      state.isNext = true;
    },
    hold(paths) {
      state.held = paths;
    },
    setDated(isDated) {
      state.isDated = isDated;
    },
    answered() {
      const own = answered;
      answered = new Map();
      return own;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Files of a site as it was built, and as the next release would have it. */
function filesOf(site: string): (path: string, isNext: boolean) => Answer {
  const release = releaseIn(site);
  const next = nextOf(site);
  const nextFile = (file: string): Buffer => {
    const bytes = readFileSync(file);
    return /\.(html|json)$/.test(file) ? Buffer.from(next(String(bytes))) : bytes;
  };
  const relisted = ([path, sent]: Listed): Listed => {
    const body = nextFile(join(site, path.startsWith('answers/') ? inRelease(path, release) : path));
    return [path, sent, body.length, createHash('sha256').update(body).digest('hex').slice(0, 16)];
  };
  const nextList = (file: string): Buffer => {
    const { answers, code }: OfflineList = JSON.parse(readFileSync(file, 'utf8'));
    return Buffer.from(JSON.stringify({ answers: answers.map(relisted), code: code.map(relisted) }));
  };
  const list = join(site, inRelease(LIST, release));
  return (path, isNext) => {
    const isGone = isNext && path.includes(`/${release}/`);
    const found = isGone ? null : fileOf(site, isNext ? path.replace(NEXT, release) : path);
    const shown = found ?? join(site, '404.html');
    const body = !isNext ? readFileSync(shown) : shown === list ? nextList(shown) : nextFile(shown);
    return {
      status: found === null ? 404 : 200,
      type: TYPES[extname(shown)] ?? 'application/octet-stream',
      body,
    };
  };
}

function fileOf(site: string, path: string): string | null {
  const file = join(site, path);
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}
