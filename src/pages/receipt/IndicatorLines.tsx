import { isMissing } from '../../answers/newest.ts';
import type { Account } from '../../answers/receipts.ts';
import { indicatorOf } from '../../catalog/find.ts';
import { percent, whyMissing } from '../../figures/scores/receipt.ts';
import type { Receipt, ReceiptLine } from '../../scoring/receipt.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { useHeads } from './useHeads.ts';

interface IndicatorLinesProps {
  made: Receipt;
  /** the table's name */
  title: string;
  newest: Account['newest'];
  carried: string;
}

/** An area's score, indicator by indicator; the contributions add up to it. */
export function IndicatorLines({ made, title, newest, carried }: IndicatorLinesProps) {
  const { words, numbers } = useEnvironment();
  const { receipt } = words.ranges;
  return (
    <div className="scroll">
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.column.indicator}</th>
            <th scope="col" className="number">
              {words.column.value}
            </th>
            <th scope="col">{words.column.year}</th>
            <th scope="col" className="number">
              {words.column.lag}
            </th>
            <th scope="col" className="number">
              {receipt.normalised}
            </th>
            <th scope="col" className="number">
              {receipt.weight}
            </th>
            <th scope="col" className="number">
              {receipt.effective}
            </th>
            <th scope="col" className="number">
              {receipt.contribution}
            </th>
            <th scope="col">{words.column.source}</th>
          </tr>
        </thead>
        <tbody>
          {made.lines.map((line) => (
            <Line key={line.id} line={line} newest={newest} carried={carried} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={7}>
              {receipt.sum}
            </th>
            <td className="number">{numbers.value(made.score, 2)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Line({
  line,
  newest,
  carried,
}: Pick<IndicatorLinesProps, 'newest' | 'carried'> & { line: ReceiptLine }) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const { receipt } = words.ranges;
  const head = useHeads();
  const indicator = indicatorOf(catalog, line.id);
  const unit = catalog.units.find((each) => each.unit === indicator.unit);
  const value = newest.get(line.id);
  const name = (
    <th scope="row">
      <a href={href(base, catalog.language, paths.indicator(line.id), carried)}>{indicator.short}</a>{' '}
      <span className="unit">{unit?.name}</span>
    </th>
  );
  if (value === undefined || isMissing(value)) {
    return (
      <tr>
        {name}
        <td className="muted" colSpan={4} {...head(words.column.value)}>
          {whyMissing(environment, value)}
        </td>
        <td className="number" {...head(receipt.weight)}>
          {numbers.short(line.weight, '')}
        </td>
        <td className="number" {...head(receipt.effective)}>
          {percent(environment, 0)}
        </td>
        <td className="number" {...head(receipt.contribution)}>
          {numbers.value(0, 2)}
        </td>
        <td />
      </tr>
    );
  }
  const source = catalog.sources.find((each) => each.source === value.source);
  const flag = catalog.flags[value.flag];
  return (
    <tr>
      {name}
      <td className="number" {...head(words.column.value)}>
        {numbers.withUnit(value.value, indicator.decimals, unit?.symbol ?? '')}
      </td>
      <td {...head(words.column.year)}>
        {value.year} {flag !== undefined && <span className="unit">{flag}</span>}
      </td>
      <td className="number" {...head(words.column.lag)}>
        {value.lag < 0 ? receipt.later : value.lag}
      </td>
      <td className="number" {...head(receipt.normalised)}>
        {numbers.value(line.value, 1)}
      </td>
      <td className="number" {...head(receipt.weight)}>
        {numbers.short(line.weight, '')}
      </td>
      <td className="number" {...head(receipt.effective)}>
        {percent(environment, line.share)}
      </td>
      <td className="number" {...head(receipt.contribution)}>
        {numbers.value(line.contribution, 2)}
      </td>
      <td {...head(words.column.source)}>
        <bdi>{source === undefined ? value.source : `${source.publisher} (${source.edition})`}</bdi>
      </td>
    </tr>
  );
}
