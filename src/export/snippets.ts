/** A few lines that read a table by its address, in one tool. */
export interface Snippet {
  readonly tool: string;
  readonly code: string;
}

/**
 * How to read a CSV of ours elsewhere: an empty cell is missing, "NA" is not, and types are taken from all rows.
 *
 * @param address absolute
 * @param id kebab-case; becomes the variable's name
 */
export function snippetsOf(address: string, id: string): Snippet[] {
  const name = id.replaceAll('-', '_');
  return [
    { tool: 'R', code: `${name} <- read.csv("${address}", na.strings = "")` },
    {
      tool: 'Python, pandas',
      code: `import pandas as pd\n\n${name} = pd.read_csv("${address}", keep_default_na=False, na_values=[""])`,
    },
    {
      tool: 'Python, Polars',
      code: `import polars as pl\n\n${name} = pl.read_csv("${address}", infer_schema_length=None)`,
    },
    {
      tool: 'DuckDB',
      code: `CREATE TABLE ${name} AS\nFROM read_csv('${address}', nullstr = '', sample_size = -1);`,
    },
    { tool: 'Observable', code: `${name} = d3.csv("${address}", d3.autoType)` },
  ];
}
