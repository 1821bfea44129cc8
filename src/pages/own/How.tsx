import { useId } from 'react';
import { type Choices, DELIMITERS, ENCODINGS, LAYOUTS, type Reading } from '../../own/types.ts';
import { quoted } from '../../view/quoted.ts';
import type { OwnWords } from '../../words/own/types.ts';
import { correct } from './model.ts';

const LONGEST = 40;
/** Columns of values that are offered. */
const MOST = 60;

interface HowProps {
  said: OwnWords;
  reading: Reading;
  choices: Choices;
}

/** How a file was read: each guess can be corrected. Open where something is asked. */
export function How({ said, reading, choices }: HowProps) {
  const { shape, asks } = reading;
  const heads = shape.heads.map((head, c) => said.column(c + 1, quoted(head, LONGEST)));
  const columns = heads.map((text, c) => [String(c), text] as const);
  const lines = [
    ['', said.noHead] as const,
    ...[
      ...new Set([
        ...Array.from({ length: 20 }, (_, at) => at + 1),
        ...(shape.head === null ? [] : [shape.head]),
      ]),
    ].map((line) => [String(line), String(line)] as const),
  ];
  return (
    <details className="how" open={asks.length > 0 || reading.rows.length === 0 || undefined}>
      <summary>{said.how}</summary>
      <div className="choices">
        {reading.encoding !== null && (
          <Choice
            label={said.encoding}
            value={reading.encoding}
            options={ENCODINGS.map((encoding) => [encoding, said.encodings[encoding]])}
            onChange={(value) => {
              const encoding = ENCODINGS.find((each) => each === value);
              if (encoding !== undefined) correct({ encoding });
            }}
          />
        )}
        {reading.delimiter !== null && (
          <Choice
            label={said.delimiter}
            value={String(DELIMITERS.indexOf(reading.delimiter))}
            options={said.delimiters.map((text, at) => [String(at), text])}
            onChange={(value) => {
              const delimiter = DELIMITERS[Number(value)];
              if (delimiter !== undefined) correct({ delimiter });
            }}
          />
        )}
        {reading.sheets.length > 1 && (
          <Choice
            label={said.sheet}
            value={String(reading.sheet)}
            options={reading.sheets.map((name, at) => [String(at), name])}
            onChange={(value) => correct({ sheet: Number(value) })}
          />
        )}
        <Choice
          label={said.decimal}
          value={choices.decimal ?? reading.decimal ?? ''}
          options={[
            ['', said.guessed],
            ['.', said.decimals[0]],
            [',', said.decimals[1]],
          ]}
          onChange={(value) => {
            if (value === '.' || value === ',') correct({ decimal: value });
          }}
        />
        <Choice
          label={said.head}
          value={String(shape.head ?? '')}
          options={lines}
          onChange={(value) => correct({ head: value === '' ? null : Number(value) })}
        />
        <Choice
          label={said.layout}
          value={shape.layout}
          options={LAYOUTS.map((layout) => [layout, said.layouts[layout]])}
          onChange={(value) => {
            const layout = LAYOUTS.find((each) => each === value);
            if (layout !== undefined) correct({ layout });
          }}
        />
        {shape.layout !== 'turned' && (
          <Choice
            label={said.economyColumn}
            value={String(shape.economy ?? '')}
            options={[['', said.choice], ...columns]}
            onChange={(value) => value !== '' && correct({ economy: Number(value) })}
          />
        )}
        {shape.layout !== 'wide' && (
          <Choice
            label={said.yearColumn}
            value={String(shape.year ?? '')}
            options={[['', said.noYear], ...columns]}
            onChange={(value) => correct({ year: value === '' ? null : Number(value) })}
          />
        )}
        {shape.layout !== 'wide' && shape.year === null && (
          <label>
            <span>{said.oneYear}</span>
            <input
              type="number"
              min={1900}
              max={2100}
              defaultValue={reading.oneYear ?? ''}
              onChange={({ currentTarget: { valueAsNumber: year } }) => {
                if (year >= 1900 && year <= 2100) correct({ oneYear: year });
              }}
            />
          </label>
        )}
        <Text
          label={said.indicator}
          value={choices.indicator ?? reading.indicators[0] ?? ''}
          isSet={reading.indicators.length < 2}
          onChange={(indicator) => correct({ indicator })}
        />
        <Text
          label={said.unit}
          value={choices.unit ?? reading.unit}
          isSet
          onChange={(unit) => correct({ unit })}
        />
      </div>
      <fieldset className="columns">
        <legend>{said.valueColumns}</legend>
        {columns.slice(0, MOST).map(([c, text]) => (
          <label key={c}>
            <input
              type="checkbox"
              checked={shape.values.includes(Number(c))}
              onChange={({ currentTarget: { checked } }) =>
                correct({
                  values: checked
                    ? [...shape.values, Number(c)].sort((a, b) => a - b)
                    : shape.values.filter((each) => each !== Number(c)),
                })
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextProps {
  label: string;
  value: string;
  /** one text is meant; else there are several, which the file says */
  isSet: boolean;
  onChange: (value: string) => void;
}

function Text({ label, value, isSet, onChange }: TextProps) {
  const id = useId();
  if (!isSet) return null;
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={120}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
