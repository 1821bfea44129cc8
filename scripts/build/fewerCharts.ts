import type { Plugin } from 'postcss';

/**
 * Names of charts in a script, each of which has a class of its own, `chart-ranking`; and its kind of figure, which has one
 * where it is text, `text-sidebyside`.
 */
export function chartsIn(code: string): ReadonlySet<string> {
  return new Set(Array.from(code.matchAll(/\bkind:\s*[`'"]([a-z]+)/g), ([, name = '']) => name));
}

/** Leaves out of a style sheet what is said of other charts alone, and of figures of text alone that are of another kind. */
export function fewerCharts(drawn: ReadonlySet<string>): Plugin {
  const matters = (selector: string) => {
    const [, chart] = /\.(?:chart|text)-(\w+)/.exec(selector) ?? [];
    return chart === undefined || drawn.has(chart);
  };
  return {
    postcssPlugin: 'fewer-charts',
    OnceExit(sheet) {
      sheet.walkRules((rule) => {
        const left = rule.selectors.filter(matters);
        if (left.length === 0) rule.remove();
        else if (left.length < rule.selectors.length) rule.selectors = left;
      });
    },
  };
}
