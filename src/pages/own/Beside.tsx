import { useState } from 'react';
import type { PublishedPanel } from '../../answers/published.ts';
import { unitOf } from '../../catalog/units.ts';
import { tableCsv } from '../../export/csv.ts';
import { head, number, type TableRow, text } from '../../figures/table.ts';
import { awayFrom, ownBeside, ownFileColumns, ownFileRows } from '../../own/beside.ts';
import type { Reading } from '../../own/types.ts';
import { download } from '../../ui/download.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { quoted } from '../../view/quoted.ts';
import type { OwnWords } from '../../words/own/types.ts';
import { Drawing } from './Drawing.tsx';
import { Choice } from './How.tsx';
import { IndicatorSelect } from './IndicatorSelect.tsx';
import { correct } from './model.ts';

/** Rows that are drawn; the file has all. */
const MOST = 300;
const LONGEST = 80;

interface BesideProps {
  said: OwnWords;
  reading: Reading;
  /** official indicators, by those of the file */
  beside: Readonly<Record<string, string>>;
  panel: PublishedPanel;
}

/** The reader's values in a table, marked, beside the official ones. */
export function Beside({ said, reading, beside, panel }: BesideProps) {
  const { catalog, numbers, words } = useEnvironment();
  const [wanted, want] = useState('');
  const own = reading.indicators.includes(wanted) ? wanted : (reading.indicators[0] ?? '');
  const official = beside[own] ?? '';
  const indicator = catalog.indicators.find((each) => each.indicator === official) ?? null;
  const rows = ownBeside(
    reading.rows.filter((row) => row.indicator === own),
    panel,
    official,
  );
  const unit = indicator === null ? '' : unitOf(catalog, indicator).symbol;
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const rowOf = ({ economy, year, value, official: other, line }: (typeof rows)[number]): TableRow => ({
    id: `${economy} ${year}`,
    cells: [
      head(nameOf(economy)),
      text(String(year)),
      number(numbers.short(value, '')),
      ...(indicator === null
        ? []
        : [
            number(other === null ? '–' : numbers.withUnit(other, indicator.decimals, unit)),
            number(
              other === null
                ? ''
                : numbers.signed(awayFrom(other, value, indicator.decimals), Math.max(1, indicator.decimals)),
            ),
          ]),
      number(String(line)),
    ],
  });
  const takeAway = () => {
    const named = { nameOf, official, year: panel.year };
    download('own-beside-official.csv', 'text/csv', tableCsv(ownFileColumns, ownFileRows(rows, named)));
  };
  const [status, setStatus] = useState('');
  const takeWorkbook = async () => {
    setStatus('');
    try {
      const { ownWorkbook } = await import('./workbook.ts');
      const named = { nameOf, official, year: panel.year };
      const file = await ownWorkbook(ownFileRows(rows, named), catalog.language, [said.mark, said.privacy]);
      download('own-beside-official.xlsx', file.type, file);
    } catch {
      setStatus(words.notice.failed);
    }
  };
  const columns = [
    headed(said.economy),
    headed(words.column.year),
    headed(said.ownHead),
    ...(indicator === null ? [] : [headed(said.officialHead(String(panel.year))), headed(said.difference)]),
    headed(said.line),
  ];
  const caption = said.besideCaption(quoted(own, LONGEST), indicator?.name ?? null);
  return (
    <section aria-labelledby="own-beside">
      <h2 id="own-beside">{said.beside}</h2>
      <div className="choices">
        {reading.indicators.length > 1 && (
          <Choice
            label={said.ofOwn}
            value={own}
            options={reading.indicators.map((name) => [name, quoted(name, LONGEST)])}
            onChange={want}
          />
        )}
        <IndicatorSelect
          label={said.official}
          value={official}
          none={said.none}
          textOf={({ name }) => name}
          onChange={(id) => correct({ beside: { ...beside, [own]: id } })}
        />
      </div>
      {indicator !== null && (
        <Drawing said={said} caption={caption} rows={rows} decimals={indicator.decimals} year={panel.year} />
      )}
      <Scrolled caption={caption} columns={columns} rows={rows.slice(0, MOST).map(rowOf)} />
      {rows.length > MOST && <p className="hint">{said.more(rows.length - MOST)}</p>}
      <p className="actions">
        <button type="button" onClick={takeAway}>
          {said.table}
        </button>{' '}
        <button type="button" onClick={takeWorkbook}>
          {said.workbook}
        </button>
      </p>
      <p role="status">{status}</p>
      <p className="hint">{said.mark}</p>
    </section>
  );
}

const headed = (own: string) => ({ head: own });
