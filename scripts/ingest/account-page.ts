import { group } from 'd3-array';
import { type Line, sums } from './accounts.ts';
import type { NotRead } from './files.ts';

const HEAD = `# Ingest: every value accounted for

Written by \`npm run ingest\`; do not edit it by hand.

The ingest counts the values of each publisher's file twice: once by what \`scripts/ingest/<source>.values.csv\` says of the
file, without SQL, and once as they come out of the source's SQL. A value is stored or left out for a reason; where
*read* is not *stored + left out*, the ingest stops. Empty cells and the publisher's marks of a missing value are no
values. An observation can be made of several values (a sum of quarters, a ratio of two segments), and a value
can feed several indicators: it is read once for each.
[How to](how-to.md#keep-the-account-read--stored--left-out) keep the account; [refresh](refresh.md), where the next edition is.
`;

/** `docs/ingest.md`: read, stored and left out in all, by source, by reason, and by file and indicator; and the files that are not read. */
export function accountPage(all: readonly Line[], notRead: readonly NotRead[]): string {
  const whole = sums(all);
  const bySource = groups(all, ({ source }) => source);
  const byFile = groups(all, ({ source, file, indicator }) => [source, file, indicator].join('\t'));
  const sections = [
    HEAD,
    '## In all and by source\n',
    table(
      ['Source', '--Read', '--Stored', '--Left out', '--Observations'],
      [['**All**', whole] as const, ...bySource].map(([source, s]) => [
        source,
        s.read,
        s.stored,
        s.read - s.stored,
        s.observations,
      ]),
    ),
    '## Left out, by reason\n',
    table(
      ['Reason', '--Values'],
      [...whole.leftOut].sort((a, b) => b.values - a.values).map(({ reason, values }) => [reason, values]),
    ),
    '## Files of which no value is read\n',
    table(
      ['File', 'Why'],
      notRead.map(({ file, reason }) => [file, reason]),
    ),
    '## By file and indicator\n',
    ...bySource.flatMap(([source]) => [
      `### ${source}\n`,
      table(
        ['File', 'Indicator', '--Read', '--Stored', '--Observations', 'Left out'],
        byFile
          .map(([key, s]) => [key.split('\t'), s] as const)
          .filter(([[of]]) => of === source)
          .map(([[, file = '', indicator = ''], s]) => [
            file,
            indicator,
            s.read,
            s.stored,
            s.observations,
            s.leftOut.map(({ reason, values }) => `${values} ${reason}`).join('; '),
          ]),
      ),
    ]),
  ];
  return sections.join('\n');
}

function groups(all: readonly Line[], key: (line: Line) => string) {
  return [...group(all, key)].map(([name, some]) => [name, sums(some)] as const);
}

/** A Markdown table; columns whose head begins with `--` are numbers. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((name) => (name.startsWith('--') ? '--:' : '---')).join('|')}|`;
  return `${[line(head.map((name) => name.replace('--', ''))), rule, ...rows.map(line)].join('\n')}\n`;
}
