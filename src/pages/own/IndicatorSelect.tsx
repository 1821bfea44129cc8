import type { Indicator } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';

interface IndicatorSelectProps {
  label: string;
  value: string;
  /** what stands for no choice */
  none: string;
  textOf: (indicator: Indicator) => string;
  onChange: (indicator: string) => void;
}

/** The indicators that carry weight in the scores, by area. */
export function IndicatorSelect({ label, value, none, textOf, onChange }: IndicatorSelectProps) {
  const { catalog } = useEnvironment();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {catalog.areas.map(({ area, short }) => (
          <optgroup key={area} label={short}>
            {catalog.indicators
              .filter((own) => own.area === area && own.weight > 0)
              .map((own) => (
                <option key={own.indicator} value={own.indicator}>
                  {textOf(own)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
