import type { LabRow } from '../../answers/lab.ts';
import { OWN_INDICATOR } from '../../own/weigh.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { LabWords } from '../../words/lab/types.ts';
import type { LabModel, WeighedPart } from './model.ts';

interface ChangesProps {
  said: LabWords;
  lab: LabModel;
  parts: readonly WeighedPart[];
  chosen: readonly string[];
  /** name of the own indicator that weighs in it, marked; '' where none does */
  ownName: string;
}

/** What the recipe does: who moves, and what to be wary of. */
export function Changes({ said, lab, parts, chosen, ownName }: ChangesProps) {
  const { catalog, numbers } = useEnvironment();
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const list = (rows: readonly LabRow[]) =>
    rows.map(({ economy, gained, rank }) =>
      said.mover(nameOf(economy), numbers.signed(gained ?? 0, 0), rank ?? 0),
    );
  const indicator = (id: string) =>
    id === OWN_INDICATOR ? ownName : (catalog.indicators.find((own) => own.indicator === id)?.name ?? id);
  const area = (id: string) => parts.find(({ part }) => part === id)?.name ?? id;
  const lines = [
    ...(ownName === '' ? [] : [said.own.mark]),
    ...chosen.flatMap((economy) => {
      const row = lab.rows.find((own) => own.economy === economy);
      return row === undefined ? [] : [said.chosen(nameOf(economy), row.publishedRank, row.rank)];
    }),
    ...(lab.gainers.length > 0 ? [said.gained(list(lab.gainers))] : []),
    ...(lab.losers.length > 0 ? [said.lost(list(lab.losers))] : []),
    ...(lab.rows.every(({ score }) => score === null) ? [said.notComputed] : []),
    ...lab.warnings.map((warning) => {
      if (warning.kind === 'decides') {
        return said.decides(indicator(warning.indicator), numbers.withUnit(warning.share * 100, 0, '%'));
      }
      return warning.kind === 'no weight'
        ? said.noWeight(area(warning.area))
        : said.noSpread(indicator(warning.indicator));
    }),
  ];
  return (
    <ul className="changes" aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
