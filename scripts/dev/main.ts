import '../closedPipe.ts';
import { createServer } from 'vite';
import { checkData } from '../build/folders.ts';
import { asked, orRefuse, portOf } from '../options.ts';
import { workbench } from './plugin.ts';

const HELP = `Usage: npm run dev [-- options]

Serves the site out of its sources: a saved file shows at once. /gallery/ shows every chart.

  --port N      where it listens; the next free one where that is in use   (default 4172)
  --data DIR    the data package                                           (default data)
`;

const given = asked({ port: 'a port', data: 'a folder', help: null });

const started = performance.now();
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);

if (given.has('help')) console.log(HELP);
else {
  const data = given.get('data') ?? 'data';
  const port = orRefuse(() => {
    checkData(data);
    return portOf(given, 4172);
  });
  const server = await createServer({
    appType: 'custom',
    plugins: [workbench({ base: '/', data }, say)],
    server: { port, strictPort: false },
  });
  await server.listen();
  say('listening');
  server.printUrls();
}
