import '../closedPipe.ts';
import { Refusal } from '../build/refusal.ts';
import { helpText } from './help.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';
import { BadInput } from './table.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(helpText());
  else await run(options, (line) => console.log(line));
} catch (error) {
  if (error instanceof Refusal) {
    console.error(`${error.message}\nnpm run score -- --help lists the options.`);
    process.exitCode = 2;
  } else if (error instanceof BadInput || error instanceof RangeError) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (error instanceof Error && 'errno' in error) {
    // The disk's: full, read-only, gone.
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
