interface TextOption {
  readonly value: string;
  readonly help: string;
}

const text = (value: string, help: string): TextOption => ({ value, help });
const withDefault = (
  value: string,
  fallback: string,
  help: string,
): TextOption & { readonly default: string } => ({
  ...text(value, help),
  default: fallback,
});
const flag = (help: string) => ({ help });

/** Every option of the command, with what the help says of it. */
export const OPTIONS = {
  data: text(
    'FILE',
    'iData: one row a unit; columns uCode, uName, groups, denominators, indicators. Needed.',
  ),
  meta: text(
    'FILE',
    'iMeta: one row an element; iCode, iName, Level, Parent, Weight, Direction, Type. Needed.',
  ),
  out: text('DIR', 'Where the tables go; made if it is not there. Needed.'),
  recipe: text(
    'FILE',
    'A recipe (JSON), as the lab of a Meridian site writes it: its weights, goalposts, normalisation, treatment, imputation, means and shares needed, in place of what iMeta and other options say of them.',
  ),
  frameworks: withDefault(
    'DIR',
    'data',
    'Folder of framework-pillars.csv and framework-mapping.csv, for a recipe under a framework: its pillars take the place of the areas.',
  ),
  steps: flag(
    'Also write the table after each step: denominated, imputed, availability, treated, normalised.',
  ),
  time: text('T', 'Which Time of iData to score. Default: the newest; a table without Time is one time.'),
  denominate: withDefault(
    'none|meta',
    'none',
    'Divide indicators by the column that iMeta names as Denominator.',
  ),
  impute: withDefault(
    'METHOD',
    'none',
    'Fill missing cells: none; group-mean:COLUMN or group-median:COLUMN, by a group column of iData; parent-mean, of the siblings after min-max; latest, linear or constant, over the Times of iData.',
  ),
  'max-lag': text('N', 'How far away in Time a value may be to fill a gap. Default: no limit.'),
  screen: withDefault('SHARE', '0', 'Leave out units that have less than this share of the indicators.'),
  treat: withDefault(
    'none|winsorise|auto',
    'none',
    'Outliers of columns with |skewness| of 2 or more and kurtosis of 3.5 or more: winsorise, or winsorise and where that is not enough take the log (auto).',
  ),
  'winsorise-max': withDefault('N', '5', 'The most points of a column that winsorising may change.'),
  'negative-skew': withDefault(
    'log|reflect|leave',
    'log',
    'What to do with a negatively skewed column instead of the log, which makes the skew worse.',
  ),
  normalise: text(
    'METHOD',
    'minmax, zscore, rank, percentile-rank, borda, distance-to-max, distance-to-target (Target of iMeta) or goalposts. Left out: what the column normalise of iMeta says. Default: minmax.',
  ),
  range: text(
    'LOW,HIGH',
    'Interval of the normalised values. Default: 0,100 for minmax and goalposts; 0,1 for percentile-rank and the distances.',
  ),
  goalposts: text(
    'FILE',
    'Goalposts: columns iCode, low, high and, if any is logarithmic, scale (linear or log). Default: the columns goalpost_low, goalpost_high and scale of iMeta.',
  ),
  'cap-at-target': flag('With distance-to-target: beyond the target counts no more than reaching it.'),
  digits: withDefault(
    'N',
    '17',
    'Significant digits at which two values count as the same in rank, percentile-rank and borda; 17 takes them as they stand. (Scores are always ranked at 12.)',
  ),
  peers: withDefault(
    'all|COLUMN=VALUE',
    'all',
    'Units whose minimum, mean, ranks and so on make the scale: all, or those with a value in a group column.',
  ),
  over: withDefault(
    'year|all-years',
    'year',
    'Whether that scale is of the scored Time or of all Times together.',
  ),
  weights: withDefault(
    'meta|equal|FILE',
    'meta',
    'Weights of iMeta, all equal, or of a file with iCode and Weight.',
  ),
  aggregate: text(
    'MEAN[,MEAN…]',
    'arithmetic, geometric, lifted-geometric, harmonic or power:P; one for all levels, or one per level from the lowest up. lifted-geometric takes a value s of 0 to 100 as 1 + 0.99 s, and the mean back; all others but arithmetic need values above 0, such as --range 1,100. Left out: what the column aggregate of iMeta says. Default: arithmetic.',
  ),
  availability: text(
    'SHARE[,SHARE…]',
    'Share of the weight of its children that a node needs for a score; one for all levels, or one per level. 0: any child will do. Left out: what the column availability of iMeta says. Default: 0.',
  ),
  draws: withDefault('N', '0', 'Draws of the uncertainty analysis; 0 leaves it out.'),
  seed: withDefault('N', '1', 'Seed of the draws: the same seed gives the same result on any machine.'),
  noise: withDefault('SHARE', '0.25', 'How far a drawn weight may lie from its own, as a share.'),
  vary: withDefault(
    'LIST',
    'weights,normalise,aggregate,treat',
    'What is drawn: weights; the normalisation chosen, min-max or percentile rank; the arithmetic or geometric mean per level; with and without treatment.',
  ),
  node: text(
    'iCode',
    'The aggregate that draws, receipts, differences and sensitivity speak of. Default: the top.',
  ),
  receipt: text(
    'UNITS',
    'Print the receipts of these uCodes, comma between, and write them to receipts.csv.',
  ),
  difference: text(
    'A,B',
    'Write what each indicator contributes to the difference between two units, to difference.csv.',
  ),
  since: text('T', 'Write the change of each rank since another Time and its split, to rank-change.csv.'),
  sensitivity: flag('Leave out each indicator and each group in turn: sensitivity.csv.'),
  coherence: flag(
    'Correlations within each group with flags: coherence.csv. For aggregates of at most 500 children.',
  ),
  help: flag('This text.'),
} as const;

const INTRO = `Scores any index in the iData/iMeta layout.

  npm run score -- --data iData.csv --meta iMeta.csv --out DIR [options]

Always written: aggregated.csv (scores), ranks.csv and weights.csv; with treatment or imputation treated-cells.csv,
treated-columns.csv and imputed-cells.csv; with draws uncertainty.csv and uncertainty-pairs.csv. Tables of units have
uCode as key; a missing value is an empty cell; numbers have full precision.

The steps, in this order: denominate, impute, screen, treat, normalise, weight, aggregate, rank.

Options:`;

function wrap(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** The text of `--help`. */
export function helpText(): string {
  const entries = Object.entries(OPTIONS).map(([name, option]) => {
    const value = 'value' in option ? ` ${option.value}` : '';
    const fallback = 'default' in option ? ` Default: ${option.default}.` : '';
    const lines = wrap(`${option.help}${fallback}`, 100);
    return [`  --${name}${value}`, ...lines.map((line) => `      ${line}`)].join('\n');
  });
  return `${INTRO}\n${entries.join('\n')}\n`;
}
