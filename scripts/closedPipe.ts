/**
 * Imported first by every command: where the reader of its output has gone (`npm run check | head`), what it still says goes nowhere,
 * and its work and exit code are as ever. Without this Node ends it with an error in the middle of a file that it writes.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
