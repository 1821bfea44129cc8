import type { WaterfallData, WaterfallRow } from '../../charts/waterfall/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { DECIMALS, type WhyModel } from './model.ts';
import { whyWords } from './said.ts';
import { pointsText } from './words.ts';

/** The chart's input: the score before, what each indicator added or took, the score now. */
export function whyData(environment: Environment, model: WhyModel, carried: string): WaterfallData {
  const { catalog, words, numbers, base } = environment;
  const why = whyWords(environment);
  const [start, end] = model.scores;
  const total = (id: string, year: number, score: number): WaterfallRow => ({
    id,
    name: why.scoreOf(String(year)),
    from: score,
    to: score,
    tone: 'total',
    text: numbers.value(score, DECIMALS),
    label: words.labelled(why.scoreOf(String(year)), numbers.value(score, DECIMALS)),
  });
  const steps = [
    ...model.named.map((effect) => ({
      id: effect.indicator.indicator,
      name: effect.indicator.short,
      href: href(base, catalog.language, paths.indicator(effect.indicator.indicator), carried),
      points: effect.points,
      label: words.labelled(effect.indicator.short, pointsText(environment, effect.points)),
    })),
    ...(model.others.n === 0
      ? []
      : [
          {
            id: 'others',
            name: why.others(model.others.n),
            points: model.others.points,
            label: words.labelled(why.others(model.others.n), pointsText(environment, model.others.points)),
          },
        ]),
  ];
  let at = start;
  const rows = steps.map(({ points, ...step }): WaterfallRow => {
    const from = at;
    at += points;
    return {
      ...step,
      from,
      to: at,
      tone: points < 0 ? 'down' : 'up',
      text: pointsText(environment, points),
    };
  });
  return {
    rows: [total('from', model.from, start), ...rows, total('to', model.to, end)],
    formatTick: (value) => numbers.axis(value),
  };
}
