import '../closedPipe.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damaged, drawable, versionsIn } from './archive.ts';
import { checkFolders } from './folders.ts';
import { writeOpenPackage } from './openOnly.ts';
import { type BuildOptions, HELP, readOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { writeSite } from './site.ts';
import { locked, swapped } from './swap.ts';
import { tidily } from './tidy.ts';

/** Builds beside the site that is there, and puts the new one in its place. */
async function build(options: BuildOptions): Promise<void> {
  const { out, archive, site } = options;
  const started = performance.now();
  const step = (what: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  const write = () => swapped(out, (beside) => writeSite({ ...options, out: beside }, step));
  const { memory } = await (archive === null ? write() : locked(archive, write));
  step(`${out} is in place; the build took at most ${Math.round(memory / 1e6)} MB of memory at once`);
  if (site === null) console.warn(WITHOUT_SITE);
}

const WITHOUT_SITE = [
  'No --site was given, so what needs an absolute address is missing:',
  '- canonical addresses and links between languages, for search engines',
  '- sitemap.xml',
  '- oEmbed answers and the links to them',
  '- pictures for shared links',
  '- the address in the pictures of figures',
  '- addresses in the descriptions of data sets, for search engines',
].join('\n');

/** The same build over the open part of the data package. */
function buildOpen(options: BuildOptions): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'meridian-open-'));
  return tidily(
    () => rmSync(data, { recursive: true, force: true }),
    () => {
      const left = writeOpenPackage(options.data, data);
      console.log(
        `Left out: ${left.observations} observations, ${left.targets} targets, ${left.policies} policy facts`,
      );
      console.log(`and ${left.indicators.length} indicators: ${left.indicators.join(', ')}`);
      return build({ ...options, data });
    },
  );
}

/** Says at once what of an archive cannot be read: a build takes minutes, and fails at its end where today's answers do not mend it. */
function checkArchive(archive: string, openOnly: boolean): void {
  for (const file of damaged(archive, drawable(versionsIn(archive), openOnly))) {
    console.warn(`${file}: missing or damaged, written again if today's answers hold the same`);
  }
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === 'help') {
    console.log(HELP);
    return;
  }
  checkFolders(options);
  if (options.archive !== null) checkArchive(options.archive, options.openOnly);
  await (options.openOnly ? buildOpen(options) : build(options));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
