import { readFileSync } from 'node:fs';
import { type ChildNode, parse, type Rule } from 'postcss';

/** As many as the selection has colours; what is drawn with the colour of a chosen economy has a rule for each of them. */
const SELECTIONS = 8;

/** States and siblings: a still picture has no use for them, and renderers outside browsers do not know them. */
const BEYOND = /[:[~+]/;

interface PlainRule {
  readonly selectors: readonly string[];
  readonly declarations: string;
}

const sheet = (file: string) =>
  parse(readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8')).nodes;
const isRule = (node: ChildNode): node is Rule => node.type === 'rule';

/** Colours of the light theme by the name of their token. */
const TOKENS: ReadonlyMap<string, string> = new Map(
  sheet('app/tokens.css')
    .filter(isRule)
    .slice(0, 1)
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : [])),
);

/**
 * A colour of the light theme.
 *
 * @throws Error where `app/tokens.css` does not give it
 */
export function token(name: string): string {
  const value = TOKENS.get(name);
  if (value === undefined) throw new Error(`app/tokens.css does not give ${name}`);
  return value;
}

const RULES: readonly PlainRule[] = sheet('charts/charts.css').filter(isRule).flatMap(plainRules);

/** A rule without variables, as many times as its variables have values; none where nothing of it is for a picture. */
function plainRules(rule: Rule): PlainRule[] {
  const selectors = rule.selectors.filter((selector) => !BEYOND.test(selector));
  const declarations = rule.nodes
    .flatMap((node) =>
      node.type === 'decl' && !node.prop.startsWith('--') ? [`${node.prop}:${node.value}`] : [],
    )
    .join(';');
  if (selectors.length === 0 || declarations === '') return [];
  if (!declarations.includes('var(--chosen')) {
    return [{ selectors, declarations: resolved(declarations) }];
  }
  return Array.from({ length: SELECTIONS }, (_, at) => ({
    selectors: selectors.flatMap((selector) => selectedBy(selector, `.sel-${at}`)),
    declarations: resolved(
      declarations
        .replaceAll('var(--chosen)', `var(--sel-${at})`)
        .replaceAll('var(--chosen-ink)', `var(--sel-ink-${at})`),
    ),
  }));
}

function resolved(declarations: string): string {
  return declarations.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => token(name));
}

/** @example selectedBy('.chart .marker', '.sel-0') // ['.chart .sel-0 .marker', '.chart .marker.sel-0'] */
function selectedBy(selector: string, selection: string): string[] {
  if (selector.includes('.chosen')) return [selector.replace('.chosen', `.chosen${selection}`)];
  const parts = selector.split(' ');
  const last = parts.pop() ?? '';
  return [[...parts, selection, last].join(' '), [...parts, `${last}${selection}`].join(' ')];
}

/** The charts' style sheet for a still picture of some markup: light colours, no variables, only what it may need. */
export function stylesOf(markup: string): string {
  const used = new Set(
    [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const needed = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name));
  return RULES.flatMap(({ selectors, declarations }) => {
    const own = selectors.filter(needed);
    return own.length === 0 ? [] : [`${own.join(',')}{${declarations}}`];
  }).join('');
}
