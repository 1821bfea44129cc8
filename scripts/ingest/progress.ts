const WIDTH = 30;

/** A bar as text: `[=========>          ]  6/18 IT.NET.BBND.P2`. */
export function bar(done: number, total: number, label: string): string {
  const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
  const head = filled < WIDTH && filled > 0 ? `${'='.repeat(filled - 1)}>` : '='.repeat(filled);
  const width = String(total).length;
  return `[${head.padEnd(WIDTH)}] ${String(done).padStart(width)}/${total} ${label}`;
}

/** Draws the bar in place on a terminal, one line a step elsewhere. */
export function draw(out: NodeJS.WriteStream, done: number, total: number, label: string): void {
  if (out.isTTY) out.write(`\r\x1b[K${bar(done, total, label)}${done === total ? '\n' : ''}`);
  else out.write(`${bar(done, total, label)}\n`);
}
