/** What was asked for and could not be given as asked. */
export type SpanNotice =
  /** the year has no ranking: another one is shown */
  | { readonly kind: 'not offered'; readonly asked: number; readonly shown: number }
  /** the two years came the wrong way round */
  | { readonly kind: 'turned round' };

export interface AskedSpan {
  readonly from: number;
  readonly to: number;
  readonly notices: readonly SpanNotice[];
}

/**
 * The offered year that stands for one asked for: the same, else the newest before it, else the first.
 *
 * @param offered ascending, at least one
 * @throws RangeError where no year is offered
 */
export function yearAsked(offered: readonly number[], asked: number): number {
  const year = offered.findLast((own) => own <= asked) ?? offered[0];
  if (year === undefined) throw new RangeError('No year is offered.');
  return year;
}

/** Two years as asked for, turned round where the first is later, each the offered year that stands for it. */
export function spanAsked(offered: readonly number[], since: number, year: number): AskedSpan {
  const [earlier, later] = [Math.min(since, year), Math.max(since, year)];
  const [from, to] = [yearAsked(offered, earlier), yearAsked(offered, later)];
  const notices: SpanNotice[] = since > year ? [{ kind: 'turned round' }] : [];
  for (const [asked, shown] of [
    [earlier, from],
    [later, to],
  ] as const) {
    if (asked !== shown) notices.push({ kind: 'not offered', asked, shown });
  }
  return { from, to, notices };
}
