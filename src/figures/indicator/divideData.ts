import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { DumbbellData, DumbbellRow } from '../../charts/dumbbell/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { DivideModel } from './divideModel.ts';
import { gapHead, gapSpoken, gapText } from './divideWords.ts';
import { formatValue } from './words.ts';

/** The chart's input: members with both sides, the widest gap first. */
export function divideData(environment: Environment<NamingCatalog>, model: DivideModel): DumbbellData {
  const { catalog, words, numbers } = environment;
  const { gaps, pair, chosen, year } = model;
  const format = formatValue(environment, model);
  return {
    rows: gaps.map((own): DumbbellRow => {
      const selection = chosen.indexOf(own.economy);
      const name = catalog.economies[own.economy] ?? own.economy;
      const shown = own.year === year ? name : `${name} (${own.year})`;
      const [first, second] = [format(own.first), format(own.second)];
      return {
        id: own.economy,
        name: shown,
        first: { value: own.first, text: first },
        second: { value: own.second, text: second },
        gap: gapText(environment, model, own),
        ...(selection >= 0 && { selection }),
        label: words.indicator.divideSpoken(
          shown,
          words.labelled(pair[0].name, first),
          words.labelled(pair[1].name, second),
          gapSpoken(environment, model, own),
        ),
      };
    }),
    firstText: pair[0].name,
    secondText: pair[1].name,
    gapText: gapHead(environment, model),
    formatTick: (value) => numbers.axis(value),
  };
}
