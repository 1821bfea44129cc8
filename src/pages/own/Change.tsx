import { useMemo, useState } from 'react';
import type { LabRow } from '../../answers/lab.ts';
import type { PublishedPanel, PublishedScores } from '../../answers/published.ts';
import type { Group, Indicator } from '../../catalog/catalog.ts';
import { areaOf } from '../../catalog/find.ts';
import { unitOf } from '../../catalog/units.ts';
import { head, number, reason, type TableCell, type TableRow } from '../../figures/table.ts';
import { numeralOf } from '../../own/numeral.ts';
import { countedOwn, ownScorer } from '../../own/score.ts';
import type { OwnRow } from '../../own/session.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { quoted } from '../../view/quoted.ts';
import type { OwnWords } from '../../words/own/types.ts';
import { Choice } from './How.tsx';
import { IndicatorSelect } from './IndicatorSelect.tsx';

const LONGEST = 60;

interface ChangeProps {
  said: OwnWords;
  rows: readonly OwnRow[];
  /** official indicators, by those of the file */
  beside: Readonly<Record<string, string>>;
  panel: PublishedPanel;
  scores: PublishedScores;
  group: Group;
}

/** What score and rank would follow if a value of the reader's counted: one of the file, or one typed where there is none. */
export function Change({ said, rows, beside, panel, scores, group }: ChangeProps) {
  const { catalog, numbers, words } = useEnvironment();
  const [wanted, wantEconomy] = useState('');
  const [chosen, setOfficial] = useState('');
  const [source, setSource] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const members = group.members;
  const inFile = new Set(rows.map(({ economy }) => economy));
  const economies = Object.keys(catalog.economies).filter((economy) => members.includes(economy));
  const first = economies.find((economy) => inFile.has(economy)) ?? '';
  const economy = economies.includes(wanted) ? wanted : first;
  const scorer = useMemo(
    () => (economy === '' ? null : ownScorer(panel, catalog.indicators, scores, economy)),
    [panel, catalog, scores, economy],
  );
  const names = [...new Set(rows.filter((row) => row.economy === economy).map((row) => row.indicator))];
  const from = names.includes(source) ? source : (names[0] ?? '');
  const official = chosen || (beside[from] ?? '');
  const indicator = catalog.indicators.find((own) => own.indicator === official);
  const own = rows.filter((row) => row.economy === economy && row.indicator === from);
  const year = panel.year;
  const ofFile = indicator === undefined ? null : countedOwn(own, year, indicator.toleranceYears);
  const written = typed ?? (ofFile === null ? '' : String(ofFile.value));
  const value = typedValue(written);
  const others = Object.entries(beside).flatMap(([name, id]) => {
    const other = catalog.indicators.find((each) => each.indicator === id && id !== official);
    const counted =
      other &&
      countedOwn(
        rows.filter((row) => row.economy === economy && row.indicator === name),
        year,
        other.toleranceYears,
      );
    return other === undefined || counted === undefined || counted === null
      ? []
      : [{ ...counted, id, name: other.name }];
  });
  return (
    <section aria-labelledby="own-change">
      <h2 id="own-change">{said.change}</h2>
      <p>{said.changeLead(String(year))}</p>
      <div className="choices">
        <Choice
          label={said.economy}
          value={economy}
          options={[
            ['', said.choice],
            ...economies.map((code) => [code, catalog.economies[code] ?? code] as const),
          ]}
          onChange={(code) => {
            wantEconomy(code);
            setTyped(null);
          }}
        />
        <IndicatorSelect
          label={said.officialIndicator}
          value={official}
          none={said.choice}
          textOf={({ indicator: id, name }) =>
            scorer !== null && scorer.official(id) === null ? said.lacking(name) : name
          }
          onChange={(id) => {
            setOfficial(id);
            setTyped(null);
          }}
        />
        {names.length > 1 && (
          <Choice
            label={said.ofOwn}
            value={from}
            options={names.map((name) => [name, quoted(name, LONGEST)])}
            onChange={(name) => {
              setSource(name);
              setTyped(null);
            }}
          />
        )}
        {indicator !== undefined && scorer !== null && (
          <label>
            <span>{said.value(unitOf(catalog, indicator).symbol)}</span>
            <input
              type="text"
              inputMode="decimal"
              dir="ltr"
              autoComplete="off"
              value={written}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
        )}
      </div>
      {indicator !== undefined && scorer !== null && (
        <>
          <Remarks
            said={said}
            indicator={indicator}
            official={scorer.official(indicator.indicator)}
            value={value}
            written={written}
          />
          <ul className="said">
            {ofFile !== null && <li>{said.ofFile(numbers.short(ofFile.value, ''), String(ofFile.year))}</li>}
            {others.length > 0 && (
              <li>
                {said.counted(
                  others.map((other) =>
                    said.countedOne(other.name, numbers.short(other.value, ''), String(other.year)),
                  ),
                )}
              </li>
            )}
            {ofFile === null && own.length > 0 && (
              <li>
                {said.tooOld(
                  own.map((row) => row.year).join(', '),
                  words.years(String(year - indicator.toleranceYears), String(year)),
                )}
              </li>
            )}
          </ul>
          {value !== null && (
            <Result
              said={said}
              caption={said.resultCaption(catalog.economies[economy] ?? economy, group.short, String(year))}
              rows={[OVERALL, indicator.area].flatMap((column) => {
                const values = Object.fromEntries(others.map((other) => [other.id, other.value]));
                const lab = scorer.lab({ ...values, [indicator.indicator]: value }, column, members);
                const row = lab.rows.find((each) => each.economy === economy);
                const name = column === OVERALL ? words.score.overall : areaOf(catalog, column).short;
                return row === undefined ? [] : [{ name, row }];
              })}
            />
          )}
        </>
      )}
    </section>
  );
}

/** The number of a typed text; null: it is none, or may be two. */
function typedValue(text: string): number | null {
  const own = numeralOf(text);
  if (own.kind === 'unsure') return own.by['.'];
  return own.kind === 'value' ? own.value : null;
}

interface RemarksProps {
  said: OwnWords;
  indicator: Indicator;
  official: number | null;
  value: number | null;
  written: string;
}

/** What stands officially, and what to be wary of in a value. */
function Remarks({ said, indicator, official, value, written }: RemarksProps) {
  const { catalog, numbers } = useEnvironment();
  const { symbol } = unitOf(catalog, indicator);
  const [low, high] = indicator.goalposts;
  const withUnit = (of: number) => numbers.withUnit(of, indicator.decimals, symbol);
  const isShare = symbol === '%' && value !== null && value > 0 && value <= 1;
  return (
    <ul className="said">
      <li>{official === null ? said.officialNone : said.officialIs(withUnit(official))}</li>
      {value === null && written.trim() !== '' && <li>{said.notANumber(quoted(written, LONGEST))}</li>}
      {value !== null && (value < Math.min(low, high) || value > Math.max(low, high)) && (
        <li>{said.outside(withUnit(Math.min(low, high)), withUnit(Math.max(low, high)))}</li>
      )}
      {isShare && <li>{said.asShare}</li>}
    </ul>
  );
}

interface ResultProps {
  said: OwnWords;
  caption: string;
  rows: readonly { readonly name: string; readonly row: LabRow }[];
}

/** Score and rank as published, and as they would be. */
function Result({ said, caption, rows }: ResultProps) {
  const { numbers } = useEnvironment();
  const score = (of: number | null): TableCell =>
    of === null ? reason(said.noScore) : number(numbers.value(of, 1));
  const rank = (of: number | null): TableCell => (of === null ? reason(said.noRank) : number(String(of)));
  const lines = rows.flatMap(({ name, row }): TableRow[] => [
    { id: `${name} score`, cells: [head(said.score(name)), score(row.publishedScore), score(row.score)] },
    {
      id: `${name} rank`,
      cells: [
        head(said.rank(name)),
        rank(row.publishedRank),
        // Who keeps a place without a number as published keeps it so.
        rank(row.publishedRank === null && row.publishedScore !== null ? null : row.rank),
      ],
    },
  ]);
  return (
    <div role="status" className="result">
      <DataTable
        caption={caption}
        columns={[said.what, said.published, said.withOwn].map((text) => ({ head: text }))}
        rows={lines}
      />
      <p className="hint">{said.mark}</p>
    </div>
  );
}
