import { useQuery } from '@tanstack/react-query';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Engine, FreeOrder } from '../../../engine/types.ts';
import type { OwnFile } from '../../../own/session.ts';
import { outcomeOf } from '../../sql/ask.ts';
import { ASKED } from '../asked.ts';

const turns = new WeakMap<OwnFile, number>();
let turn = 0;

/** A number for each reading of a file. */
function turnOf(own: OwnFile): number {
  if (!turns.has(own)) turns.set(own, ++turn);
  return turns.get(own) ?? 0;
}

interface Asking {
  readonly engine: Engine;
  readonly catalog: Catalog;
  /** what is asked for: while another statement of the same is on its way, the last answer stays */
  readonly of: string;
  readonly order: FreeOrder | null;
  /** the reader's own file, where the statement reads it */
  readonly own: OwnFile | null;
  /** areas whose observations are enough; left out: all */
  readonly areas?: readonly string[];
}

/** The answer to a statement of ours, in an order: of one that is shown in part the engine knows which rows come first. */
export function useOutcome(sql: string, { engine, catalog, of, order, own, areas }: Asking) {
  // Another file, or the same one read in another way, is another table: what it holds is in no key.
  const file = own === null ? 0 : turnOf(own);
  const asking = { open: async () => engine, catalog, ...(areas !== undefined && { areas }) };
  const { data, isError, error, isPlaceholderData, refetch } = useQuery({
    ...ASKED,
    queryKey: ['other', of, sql, file],
    queryFn: () => outcomeOf(sql, { ...asking, order: null }),
    placeholderData: (before, query) => (query?.queryKey[1] === of ? before : undefined),
  });
  const cut = data?.stage === 'done' && data.answer.cut;
  const sorted = useQuery({
    ...ASKED,
    queryKey: ['other', of, sql, file, order],
    queryFn: () => outcomeOf(sql, { ...asking, order, isCut: true }),
    enabled: cut && order !== null,
    placeholderData: (before) => before,
  });
  const outcome = cut && order !== null ? (sorted.data ?? data) : data;
  const said = outcome === undefined || outcome.stage === 'done' ? null : whyOf(outcome);
  return {
    answer: outcome?.stage === 'done' ? outcome.answer : null,
    /** why there is none; null: it is on its way, or here */
    why: isError ? error.message : said,
    busy: isPlaceholderData || (cut && sorted.isFetching),
    refetch,
  };
}

type Ended = Exclude<Awaited<ReturnType<typeof outcomeOf>>, { stage: 'done' }>;

const whyOf = (ended: Ended): string =>
  ended.stage === 'ended' ? ended.why : ended.stage === 'wrong' ? ended.message : ended.refusal.kind;
