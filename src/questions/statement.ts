import { LATER_TABLES, VIEWS } from '../engine/tables.ts';

/** Why a reader's text is not asked at all, and in which of its lines. */
export type Refusal =
  | { readonly kind: 'nothing' | 'long'; readonly line: number }
  /** it begins otherwise than a statement that reads, or has a word that changes something */
  | { readonly kind: 'begins' | 'reads'; readonly line: number; readonly word: string }
  | { readonly kind: 'several' | 'parameter'; readonly line: number };

/** One statement that reads, as a reader wrote it. */
export interface Statement {
  /** without its semicolon; its lines are the text's own */
  readonly sql: string;
  /** names in it, in small letters */
  readonly words: ReadonlySet<string>;
  /** its first line */
  readonly line: number;
}

/** Longest text that is asked, in characters. */
export const LONGEST = 50_000;

/** What statements that only read begin with. */
const READING = new Set([
  'select',
  'with',
  'from',
  'values',
  'table',
  'pivot',
  'unpivot',
  'show',
  'describe',
  'desc',
  'summarize',
]);

/** Functions that change the engine, though they stand in a statement that reads. */
const CHANGING = new Set([
  'enable_logging',
  'disable_logging',
  'set_log_level',
  'truncate_duckdb_logs',
  'checkpoint',
  'force_checkpoint',
]);

const PARTS = [
  ['space', String.raw`\s+`],
  ['comment', String.raw`--[^\n]*|/\*`],
  ['text', String.raw`[eE]'[^'\\]*(?:(?:\\[\s\S]|'')[^'\\]*)*'?|'[^']*(?:''[^']*)*'?`],
  ['dollar', String.raw`\$(?:[A-Za-z_]\w*)?\$`],
  ['quoted', `"[^"]*(?:""[^"]*)*"?`],
  ['number', String.raw`\d[\w.]*`],
  ['word', String.raw`[\p{L}_][\p{L}\p{M}\p{N}_$]*`],
  ['end', ';'],
  ['parameter', String.raw`\?|\$\w+`],
  ['other', String.raw`[\s\S]`],
] as const;
const TOKEN = new RegExp(PARTS.map(([kind, part]) => `(?<${kind}>${part})`).join('|'), 'uy');

interface Token {
  readonly kind: (typeof PARTS)[number][0];
  readonly text: string;
  readonly at: number;
}

/** The text in pieces as DuckDB reads it: comments may lie in comments, a text between dollars ends with the same dollars. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups ?? {};
    const kind = PARTS.find(([name]) => groups[name] !== undefined)?.[0] ?? 'other';
    const own = groups[kind] ?? text.charAt(at);
    const end =
      own === '/*' ? commentEnd(text, at) : kind === 'dollar' ? dollarEnd(text, at, own) : at + own.length;
    tokens.push({ kind, text: text.slice(at, end), at });
    at = end;
  }
  return tokens;
}

function commentEnd(text: string, from: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

function dollarEnd(text: string, from: number, tag: string): number {
  const end = text.indexOf(tag, from + tag.length);
  return end === -1 ? text.length : end + tag.length;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Reads a text as one statement that only reads; what it is otherwise is refused, with its line. */
export function statementOf(written: string): Statement | Refusal {
  if (written.length > LONGEST) return { kind: 'long', line: 1 };
  // DuckDB would end the text there.
  const text = written.replaceAll('\0', '\uFFFD');
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const first = tokens.findIndex(({ kind }) => kind !== 'end');
  const begin = tokens[first];
  if (begin === undefined) return { kind: 'nothing', line: 1 };
  const lineOf = ({ at }: Token) => lineAt(text, at);
  const own = tokens.slice(first);
  const end = own.findIndex(({ kind }) => kind === 'end');
  const more = end === -1 ? undefined : own.slice(end).find(({ kind }) => kind !== 'end');
  if (more !== undefined) return { kind: 'several', line: lineOf(more) };
  const parts = end === -1 ? own : own.slice(0, end);
  const opening = parts.find(({ text: part }) => part !== '(') ?? begin;
  if (opening.kind === 'word' && !READING.has(opening.text.toLowerCase())) {
    return { kind: 'begins', line: lineOf(opening), word: opening.text };
  }
  const changing = parts.find(({ kind, text: part }) => kind === 'word' && CHANGING.has(part.toLowerCase()));
  if (changing !== undefined) return { kind: 'reads', line: lineOf(changing), word: changing.text };
  const parameter = parts.find(({ kind }) => kind === 'parameter');
  if (parameter !== undefined) return { kind: 'parameter', line: lineOf(parameter) };
  const last = own[end];
  const blank = text.slice(0, begin.at).replaceAll(/[^\n]/g, '');
  return {
    sql: blank + text.slice(begin.at, last === undefined ? undefined : last.at),
    words: new Set(parts.flatMap(wordOf)),
    line: lineOf(begin),
  };
}

function wordOf({ kind, text }: Token): readonly string[] {
  if (kind === 'word') return [text.toLowerCase()];
  return kind === 'quoted' ? [text.slice(1, -1).replaceAll('""', '"').toLowerCase()] : [];
}

/** Words that may mean any table. */
const ANY = /^(query|query_table)$/;
/** Words that ask which tables there are. */
const WHICH = /^(show|information_schema|sqlite_master|duckdb_\w+|pg_\w+)$/;

export interface Wanted {
  readonly observations: boolean;
  /** of those that are not always there */
  readonly tables: readonly string[];
}

/** What has to be loaded before a statement is asked: every table that it names, or may mean. */
export function tablesOf({ words }: Pick<Statement, 'words'>): Wanted {
  const all = [...words];
  const any = all.some((word) => ANY.test(word));
  const which = any || all.some((word) => WHICH.test(word));
  const named = new Set(
    all.map((word) => Object.entries(VIEWS).find(([view]) => view === word)?.[1].of ?? word),
  );
  return {
    observations: any || words.has('observations'),
    tables: LATER_TABLES.map(({ table }) => table).filter((table) => which || named.has(table)),
  };
}

/** Whether a statement names the reader's own table, or may mean it. */
export function readsOwn({ words }: Pick<Statement, 'words'>): boolean {
  return words.has('own') || [...words].some((word) => ANY.test(word));
}

export type Fault =
  /** as DuckDB says it, in English */
  | { readonly kind: 'said'; readonly line: number; readonly message: string }
  /** the text ends too early, or pivots over what it does not name */
  | { readonly kind: 'unfinished' | 'pivot'; readonly line: number };

/**
 * What is wrong with a statement, by the line of the reader's text.
 *
 * @param message as DuckDB words it
 * @param before lines of ours before the reader's first
 */
export function faultIn({ sql, line: begins }: Statement, message: string, before: number): Fault {
  const lines = sql.split('\n');
  const [said = message] = message.split('\n\n');
  if (/Cannot prepare multiple statements/.test(message)) {
    const pivoting = lines.findIndex((text) => /\bpivot/i.test(text));
    return { kind: 'pivot', line: pivoting === -1 ? begins : pivoting + 1 };
  }
  const place = /\bLINE (\d+):/.exec(message)?.[1];
  if (place === undefined) {
    const named = [...said.matchAll(/["']([^"']+)["']/g)].map(([, name = '']) => name);
    const line = lines.findIndex((text) => named.some((name) => text.includes(name)));
    return { kind: 'said', line: line === -1 ? begins : line + 1, message: said };
  }
  const line = Number(place) - before;
  // What stands behind the reader's last line is ours.
  if (line > lines.length) return { kind: 'unfinished', line: lines.length };
  return { kind: 'said', line: Math.max(line, 1), message: said.replaceAll(/\n\) [\s\S]*$/g, '"') };
}
