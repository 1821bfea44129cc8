import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

export interface Host {
  /** without a slash at its end */
  readonly origin: string;
  close(): void;
}

/**
 * The built site as a static host serves it: a folder's `index.html`, `404.html` for what leads nowhere, and whatever is no
 * page may be kept.
 */
export async function staticHost(out: string): Promise<Host> {
  const server = createServer((request, response) => {
    const file = fileOf(out, request.url ?? '/');
    const shown = file ?? join(out, '404.html');
    const isPage = shown.endsWith('.html');
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
      'cache-control': isPage ? 'no-store' : 'max-age=3600',
    });
    createReadStream(shown).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** null: there is none. */
function fileOf(out: string, address: string): string | null {
  let path = address.split(/[?#]/)[0] ?? '/';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A host looks for the file as it stands.
  }
  if (path.includes('\0') || path.split('/').includes('..')) return null;
  const file = join(out, path);
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}
