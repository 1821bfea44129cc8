import '../closedPipe.ts';
import { Refusal } from '../build/refusal.ts';
import { HELP, type ReleaseOptions, readOptions } from './options.ts';
import { releaseOf, STEPS } from './steps.ts';

/** Takes the steps one after the other; the first finding ends it. */
async function release(options: ReleaseOptions): Promise<void> {
  const own = releaseOf(options);
  const took: string[] = [];
  for (const [at, { name, does, writes, run }] of STEPS.entries()) {
    const head = `${at + 1}/${STEPS.length} ${name}`;
    if (options.dryRun && writes) {
      console.log(`${head}: ${does} (not in a dry run)`);
      continue;
    }
    console.log(`${head}: ${does}`);
    const started = performance.now();
    try {
      console.log(`    ${await run(own)}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(`Stopped at step ${head}: ${error.message}`);
    }
    took.push(`${name} ${((performance.now() - started) / 60_000).toFixed(1)}`);
  }
  console.log(options.dryRun ? 'Nothing was written.' : `Released ${own.tag}. Minutes: ${took.join(', ')}.`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(HELP);
  else await release(options);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
