import '../closedPipe.ts';
import { helpText } from './help.ts';
import { readOptions, UsageError } from './options.ts';
import { run } from './run.ts';
import { BadInput } from './table.ts';

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(helpText());
  else await run(options, (line) => console.log(line));
} catch (error) {
  if (isUsage(error)) {
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
