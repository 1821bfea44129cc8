import { type Effect, sumOf } from '../../figures/why/model.ts';
import { whyWords } from '../../figures/why/said.ts';
import { datedValue, pointsText } from '../../figures/why/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';

interface EffectsProps {
  effects: readonly Effect[];
  /** the table's name */
  title: string;
  /** rows that are spelt out; all where it is left out */
  most?: number;
}

/** What moved a score, an indicator a row with both values; points add up to the change. */
export function Effects({ effects, title, most = effects.length }: EffectsProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const says = whyWords(environment);
  const [listed, others] = [effects.slice(0, most), effects.slice(most)];
  return (
    <div className="scroll">
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.column.indicator}</th>
            <th scope="col" className="number">
              {says.before}
            </th>
            <th scope="col" className="number">
              {says.after}
            </th>
            <th scope="col" className="number">
              {says.contribution}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map((effect) => (
            <tr key={effect.indicator.indicator}>
              <th scope="row">{effect.indicator.short}</th>
              <td className="number">{datedValue(environment, effect, effect.before)}</td>
              <td className="number">{datedValue(environment, effect, effect.after)}</td>
              <td className="number">{pointsText(environment, effect.points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {others.length > 0 && (
            <tr>
              <th scope="row" colSpan={3}>
                {says.others(others.length)}
              </th>
              <td className="number">{pointsText(environment, sumOf(others))}</td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={3}>
              {says.sum}
            </th>
            <td className="number">{pointsText(environment, sumOf(effects))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
