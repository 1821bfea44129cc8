/** How far an instrument has come, of what publishers say of it: each stage stands for one or more of their statuses. */
export const STAGES = ['in-place', 'adopted', 'listed', 'planned', 'closed'] as const;

export type Stage = (typeof STAGES)[number];

/** Statuses of `policy-statuses.csv` by the stage that they are counted in. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  'in-place': 'in-place',
  older: 'in-place',
  adopted: 'adopted',
  listed: 'listed',
  'in-law': 'planned',
  'under-way': 'planned',
  draft: 'planned',
  planned: 'planned',
  closed: 'closed',
};

/** The stage of a status. @throws Error where a status has none: every one of the table must be counted somewhere */
export function stageOf(status: string): Stage {
  const stage = STAGE_OF[status];
  if (stage === undefined) throw new Error(`expected a stage for the status ${status}`);
  return stage;
}

/** A fact as files hold it by the thousand: places in the lists of instruments, stages and sources; 0: the year is not known. */
export type PackedFact = readonly [instrument: number, stage: number, source: number, year: number];

/** What publishers list of every economy, the furthest stage of each instrument, without what only its own page says. */
export interface PackedInstruments {
  readonly instruments: readonly string[];
  readonly sources: readonly string[];
  /** economy → facts, one an instrument */
  readonly facts: Readonly<Record<string, readonly PackedFact[]>>;
}

/** What is known of an instrument in an economy. */
export interface InstrumentFact {
  readonly stage: Stage;
  readonly source: string;
  /** since when; null where the publisher does not say */
  readonly year: number | null;
}

/** A row of `policies.csv`, as much of it as is counted. */
interface Listed {
  readonly economy: string;
  readonly instrument: string;
  readonly status: string;
  readonly source: string;
  readonly year: number | null;
}

/**
 * What is listed, one fact an economy and instrument: of several the one that has come furthest, of equals the earliest.
 *
 * @param instruments in their order
 */
export function packInstruments(rows: readonly Listed[], instruments: readonly string[]): PackedInstruments {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const places = new Map(instruments.map((instrument, at) => [instrument, at]));
  const facts = new Map<string, Map<number, PackedFact>>();
  for (const { economy, instrument, status, source, year } of rows) {
    const at = places.get(instrument);
    if (at === undefined) continue;
    const own = facts.get(economy) ?? new Map<number, PackedFact>();
    const fact = [at, STAGES.indexOf(stageOf(status)), sources.indexOf(source), year ?? 0] as const;
    const other = own.get(at);
    if (other === undefined || comesBefore(fact, other)) own.set(at, fact);
    facts.set(economy, own);
  }
  return {
    instruments,
    sources,
    facts: Object.fromEntries(
      [...facts].map(([economy, own]) => [economy, [...own.values()].sort(([a], [b]) => a - b)]),
    ),
  };
}

function comesBefore([, stage, , year]: PackedFact, [, otherStage, , otherYear]: PackedFact): boolean {
  const known = (of: number) => (of === 0 ? Number.POSITIVE_INFINITY : of);
  return stage === otherStage ? known(year) < known(otherYear) : stage < otherStage;
}

/** An instrument among members. */
export interface InstrumentAmong {
  readonly instrument: string;
  /** member → what is known; who is not in it is not known to have any, which is not to say that it has none */
  readonly facts: ReadonlyMap<string, InstrumentFact>;
  /** how many members are at each stage, and of how many nothing is known */
  readonly counts: Readonly<Record<Stage | 'unknown', number>>;
  /** first and last year since when it is in place or adopted, where any is known */
  readonly since: readonly [first: number, last: number] | null;
}

/** Every instrument among members, in the order of instruments. */
export function instrumentsAmong(
  { instruments, sources, facts }: PackedInstruments,
  members: readonly string[],
): InstrumentAmong[] {
  return instruments.map((instrument, at) => {
    const own = new Map(
      members.flatMap((economy) => {
        const fact = facts[economy]?.find(([place]) => place === at);
        const stage = fact && STAGES[fact[1]];
        if (fact === undefined || stage === undefined) return [];
        const [, , source, year] = fact;
        return [[economy, { stage, source: sources[source] ?? '', year: year === 0 ? null : year }] as const];
      }),
    );
    const all = [...own.values()];
    const count = (wanted: Stage) => all.filter(({ stage }) => stage === wanted).length;
    const years = all.flatMap(({ stage, year }) =>
      (stage === 'in-place' || stage === 'adopted') && year !== null ? [year] : [],
    );
    return {
      instrument,
      facts: own,
      counts: {
        'in-place': count('in-place'),
        adopted: count('adopted'),
        listed: count('listed'),
        planned: count('planned'),
        closed: count('closed'),
        unknown: members.length - own.size,
      },
      since: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    };
  });
}

/** Instruments that are in place, or adopted, in at least half of the members. */
export function widespread(instruments: readonly InstrumentAmong[], members: number): InstrumentAmong[] {
  return instruments.filter(({ counts }) => counts['in-place'] + counts.adopted >= members / 2);
}

/**
 * What is in place or adopted in an economy since a year of a span: what is only planned, or listed without a level, is left out.
 *
 * @param known instruments among economies that it is one of
 * @param span first and last year, both of it
 */
export function putInPlace(
  known: readonly InstrumentAmong[],
  economy: string,
  [from, to]: readonly [from: number, to: number],
): { readonly instrument: string; readonly since: number }[] {
  return known.flatMap(({ instrument, facts }) => {
    const fact = facts.get(economy);
    const since = fact?.year ?? null;
    const holds = fact?.stage === 'in-place' || fact?.stage === 'adopted';
    return holds && since !== null && since >= from && since <= to ? [{ instrument, since }] : [];
  });
}
