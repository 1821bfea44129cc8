import '../closedPipe.ts';
import { checkData } from '../build/folders.ts';
import { baseOf, siteOf } from '../build/options.ts';
import { asked, orRefuse, portOf } from '../options.ts';
import { start } from './start.ts';

const HELP = `Usage: npm start [-- options]

Bundles the scripts, asks the data, and serves the site as \`npm run build\` would write it: each page is made when it is asked for.

  --port N      where it listens; the next free one where that is in use   (default 4173)
  --base PATH   path the site lies under                                   (default /)
  --site URL    absolute address, for canonical links                      (default: none)
  --data DIR    the data package                                           (default data)
`;

const given = asked({
  port: 'a port',
  base: 'a path with a slash at both ends, such as /meridian/',
  site: 'an absolute address such as https://example.org',
  data: 'a folder',
  help: null,
});

if (given.has('help')) console.log(HELP);
else {
  const { port, ...options } = orRefuse(() => {
    const data = given.get('data') ?? 'data';
    checkData(data);
    return {
      port: portOf(given, 4173),
      data,
      base: baseOf(given.get('base') ?? '/'),
      site: siteOf(given.get('site')),
    };
  });
  await start({ ...options, out: 'dist', archive: null, openOnly: false }, port);
}
