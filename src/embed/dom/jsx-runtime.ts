/**
 * Stands in for React in the script of embeds: the charts' components are pure functions, and all that a frame needs of
 * them is the elements. `tests/embed-drawing.test.tsx` tests that it draws what React draws, chart by chart.
 */
export interface Node {
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
}
type Props = Readonly<Record<string, unknown>>;

export function jsx(type: Node['type'], props: Props): Node {
  return { type, props };
}

export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: Props): unknown {
  return children;
}
