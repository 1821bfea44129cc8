import { createServer, type Server } from 'node:http';

/** What runs first in every document: whatever goes wrong is told to the server at once, before anything else is asked of the page. */
const WATCH = `
  const tell = (text) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/complaints', false);
    request.send(location.href + ': ' + text);
  };
  for (const kind of ['error', 'warn']) {
    const write = console[kind];
    console[kind] = (...given) => { tell('console: ' + given.join(' ')); write.apply(console, given); };
  }
  addEventListener('error', ({ message }) => tell(message));
  addEventListener('unhandledrejection', ({ reason }) => tell('unhandled: ' + reason));
  addEventListener('securitypolicyviolation', (event) => tell('against the policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

export interface Site {
  /** Without a slash at its end */
  readonly origin: string;
  /** What went wrong in any page or frame since it was last asked: scripts, the policy, files that are not there */
  complaints(): string[];
  /** Makes a page of another origin of some HTML, and gives its address. */
  host(html: string): string;
  close(): void;
}

/** The built site as `upstream` serves it, with a watch in every document. WebKit’s driver tells nothing of the console. */
export async function watchedSite(upstream: string): Promise<Site> {
  let complaints: string[] = [];
  let foreign = '';
  const site = createServer(async (request, response) => {
    if (request.url === '/complaints') {
      for await (const text of request) complaints.push(String(text));
      response.end();
      return;
    }
    const answer = await fetch(`${upstream}${request.url}`);
    const type = answer.headers.get('content-type') ?? '';
    const isPage = request.headers.accept?.startsWith('text/html') === true;
    if (!answer.ok && !isPage) complaints.push(`${answer.status} for ${request.url}`);
    // As static hosts do: what is no page is the page of unknown addresses.
    const body = Buffer.from(
      await (answer.ok || !isPage ? answer : await fetch(`${upstream}/404.html`)).arrayBuffer(),
    );
    response.writeHead(answer.status, { 'content-type': isPage ? 'text/html; charset=utf-8' : type });
    response.end(isPage ? String(body).replace('<head>', `<head><script>${WATCH}</script>`) : body);
  });
  const host = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(foreign),
  );
  const [origin, elsewhere] = [
    `http://localhost:${await listen(site)}`,
    `http://127.0.0.1:${await listen(host)}/`,
  ];
  return {
    origin,
    complaints: () => {
      const own = complaints;
      complaints = [];
      return own;
    },
    host: (html) => {
      foreign = `<!doctype html><title>Host</title><link rel="icon" href="data:,">${html}`;
      return elsewhere;
    },
    close: () => {
      for (const server of [site, host]) server.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0);
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return address.port;
}
