import '../closedPipe.ts';
import { createServer } from 'vite';
import { asked, orRefuse, portOf } from '../asked.ts';
import { checkData } from '../build/folders.ts';
import { workbench } from './plugin.ts';

const HELP = `Usage: npm run dev [-- options]

Serves the site out of its sources: a saved file shows at once. /gallery/ shows every chart.

  --port N      where it listens; the next free one where that is in use   (default 4172)
  --data DIR    the data package                                           (default data)
`;

const { values } = asked({
  options: {
    port: { type: 'string', default: '4172' },
    data: { type: 'string', default: 'data' },
    help: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);

if (values.help) console.log(HELP);
else {
  orRefuse(() => checkData(values.data));
  const server = await createServer({
    appType: 'custom',
    plugins: [workbench({ base: '/', data: values.data }, say)],
    server: { port: portOf(values.port), strictPort: false },
  });
  await server.listen();
  say('listening');
  server.printUrls();
}
