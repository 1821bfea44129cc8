/** A few lines that read a table by its address, in one tool. */
export interface Snippet {
  readonly tool: string;
  readonly code: string;
}

/** Columns that look like something else where a table has few rows: a flag `F` like FALSE. */
const TEXTS: readonly string[] = ['flag'];

/**
 * How to read a CSV of ours elsewhere: an empty cell is missing, "NA" is not, and types are taken from all rows but where
 * they could be mistaken.
 *
 * @param address absolute
 * @param id kebab-case; becomes the variable's name
 * @param texts columns to read as text whatever is in them: `flag`, where `F` is no FALSE; `m49`, where 004 is not 4
 */
export function snippetsOf(address: string, id: string, texts: readonly string[] = TEXTS): Snippet[] {
  const name = id.replaceAll('-', '_');
  const each = (write: (column: string) => string) => texts.map(write).join(', ');
  return [
    {
      tool: 'R',
      code: `${name} <- read.csv("${address}", na.strings = "", colClasses = c(${each((column) => `${column} = "character"`)}))`,
    },
    {
      tool: 'Python, pandas',
      code: `import pandas as pd\n\n${name} = pd.read_csv("${address}", keep_default_na=False, na_values=[""], dtype={${each((column) => `"${column}": "string"`)}})`,
    },
    {
      tool: 'Python, Polars',
      code: `import polars as pl\n\n${name} = pl.read_csv("${address}", infer_schema_length=None, schema_overrides={${each((column) => `"${column}": pl.String`)}})`,
    },
    {
      tool: 'DuckDB',
      code: `CREATE TABLE ${name} AS\nFROM read_csv('${address}', nullstr = '', sample_size = -1, types = {${each((column) => `'${column}': 'VARCHAR'`)}});`,
    },
    {
      tool: 'Observable',
      code: `${name} = d3.csv("${address}", ({${texts.join(', ')}, ...row}) => ({...d3.autoType(row), ${texts.join(', ')}}))`,
    },
  ];
}
