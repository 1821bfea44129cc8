import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Slow 4G, as browsers' own tools have it. */
export const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** The built site as a host serves it that compresses. */
export function compressed(out: string, base: string): RequestListener {
  const known = new Map<string, Buffer>();
  return ({ url = '' }, response) => {
    const path = new URL(url, 'http://host').pathname.slice(base.length - 1);
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/json';
    const body = known.get(file) ?? gzipSync(readFileSync(file));
    known.set(file, body);
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'max-age=60' })
      .end(body);
  };
}

export async function listening(
  listener: RequestListener,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(listener).listen(0);
  await new Promise((ready) => server.once('listening', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return { server, port: address.port };
}
