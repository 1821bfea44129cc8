import '../closedPipe.ts';
import { asked, orRefuse, portOf } from '../asked.ts';
import { checkData } from '../build/folders.ts';
import { readOptions } from '../build/options.ts';
import { start } from './start.ts';

const HELP = `Usage: npm start [-- options]

Bundles the scripts, asks the data, and serves the site as \`npm run build\` would write it: each page is made when it is asked for.

  --port N      where it listens; the next free one where that is in use   (default 4173)
  --base PATH   path the site lies under                                   (default /)
  --site URL    absolute address, for canonical links                      (default: none)
  --data DIR    the data package                                           (default data)
`;

const { values } = asked({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/' },
    site: { type: 'string' },
    data: { type: 'string', default: 'data' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else {
  const { port, base, site, data } = values;
  const options = orRefuse(() => {
    checkData(data);
    return readOptions([
      `--base=${base}`,
      `--data=${data}`,
      ...(site === undefined ? [] : [`--site=${site}`]),
    ]);
  });
  if (options !== 'help') await start(options, portOf(port));
}
