import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { FreeOrder } from '../../engine/types.ts';
import { Notices } from '../../ui/Notices.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import type { Change } from '../../ui/useView.ts';
import { href, paths } from '../../view/links.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import { EXAMPLES, inHash, placeOf, type SqlView, sqlParameters } from '../../view/sql.ts';
import type { PageProps } from '../page.ts';
import { useEngine } from '../rows/useEngine.ts';
import { useReasons } from '../rows/useReasons.ts';
import type { Answer, Outcome } from './ask.ts';
import { Editor, type EditorHandle } from './Editor.tsx';
import { useEnvironment } from './environment.ts';
import { exampleOf, exampleSql } from './examples.ts';
import { orderOf } from './order.ts';
import { Schema } from './Schema.tsx';

/** It asks the engine, when the reader says so: no answer is fetched ahead. */
export const needs = () => [];

const results = () => import('./Result.tsx');

type Run =
  | Outcome
  | { readonly stage: 'none' }
  /** `before` stays on screen until its rows come in another order */
  | { readonly stage: 'running'; readonly before: Answer | null };

/** Orders of one answer that are kept: each may be megabytes. */
const MOST_ORDERS = 4;

const keyOf = (order: FreeOrder | null): string =>
  order === null ? '' : `${order.column} ${order.descending}`;

/** Keeps an answer that is shown in part, so that the same order is not asked for twice; of the reader's own file nothing, for it may be another since. */
function keepOrder(orders: Map<string, Answer>, answer: Answer): void {
  if (!answer.cut || answer.own) return;
  const [oldest] = orders.keys();
  if (oldest !== undefined && orders.size >= MOST_ORDERS) orders.delete(oldest);
  orders.set(keyOf(answer.order), answer);
}

/** A statement of the reader's own over every table, and what it answers. */
export function Page({ engine: access }: Pick<PageProps, 'engine'>) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const said = words.sql;
  const state = useEngine(access, results);
  const { text, setText, keep, isKept, notices, isCut, view, change } = useStatement();
  const { sort: wanted } = view;
  const [run, setRun] = useState<Run>({ stage: 'none' });
  const editor = useRef<EditorHandle>(null);
  const latest = useRef(0);
  /** the text that was asked last, and its answers in the orders that the engine brought them into */
  const asked = useRef({ text: '', orders: new Map<string, Answer>() });
  const take = async (asking: () => Promise<Outcome>, before: Answer | null) => {
    const own = ++latest.current;
    const tell = (next: Run) => {
      if (own === latest.current) setRun(next);
    };
    tell({ stage: 'running', before });
    try {
      const outcome = await asking();
      if (own === latest.current && outcome.stage === 'done') keepOrder(asked.current.orders, outcome.answer);
      tell(outcome);
    } catch (error) {
      tell({ stage: 'ended', why: error instanceof Error ? error.message : String(error) });
    }
  };
  const ask = () => {
    // How an answer is shown holds for the columns of one statement.
    const order = orderOf(isKept(text) ? wanted : undefined);
    asked.current = { text, orders: new Map() };
    const open = () => {
      keep(text);
      state.want();
      return access.open();
    };
    return take(async () => (await results()).outcomeOf(text, { open, catalog, order }), null);
  };
  /** The answer that is shown in part, in another order: the engine knows which rows come first. */
  const askAgain = (before: Answer) => {
    const order = orderOf(wanted);
    const known = asked.current.orders.get(keyOf(order));
    if (known !== undefined) {
      setRun({ stage: 'done', answer: known });
      return;
    }
    const open = () => {
      state.want();
      return access.open();
    };
    const asking = { open, catalog, order, isCut: true };
    take(async () => (await results()).outcomeOf(before.statement.sql, asking), before);
  };
  const again = useRef(askAgain);
  again.current = askAgain;
  useEffect(() => {
    // The address may say another order by a head of the table, or by Back.
    if (run.stage !== 'done' || !run.answer.cut || !isKept(asked.current.text)) return;
    const { answer: shown } = run;
    const order = orderOf(wanted);
    const isColumn = order === null || order.column < shown.columns.length;
    if (isColumn && keyOf(order) !== keyOf(shown.order)) again.current(shown);
  }, [run, wanted, isKept]);
  const stop = () => {
    latest.current += 1;
    state.stop();
    setRun({ stage: 'ended', why: 'stopped' });
  };
  const answer = run.stage === 'done' ? run.answer : run.stage === 'running' ? run.before : null;
  const line = run.stage === 'wrong' ? run.line : run.stage === 'refused' ? run.refusal.line : null;
  const isRunning = run.stage === 'running';
  return (
    <Shell path={paths.sql} carried="" title={said.title} lead={said.lead}>
      <NotTakenOver view={null} />
      <Notices notices={notices} />
      {isCut && <p className="notices">{said.linkCut}</p>}
      <p>
        <a href={href(base, catalog.language, paths.explore)}>{said.choose}</a>
      </p>
      <div className="sql">
        <div className="asking">
          <Editor text={text} fault={line} handle={editor} onText={setText} onRun={ask} />
          <p className="hint scripted">{said.keys}</p>
          <p className="run scripted">
            <button type="button" className="primary" disabled={isRunning} onClick={ask}>
              {said.run}
            </button>{' '}
            <button type="button" disabled={!isRunning} onClick={stop}>
              {said.stop}
            </button>
          </p>
          {!state.wanted && <p className="hint scripted">{said.first}</p>}
          <noscript>
            <p className="notices">{said.noScripts}</p>
            <p>
              <a href={`${href(base, catalog.language, paths.about)}#data`}>{words.nav.data}</a>
            </p>
          </noscript>
          {state.results !== null && (
            <>
              {isRunning && <state.results.EngineProgress state={{ ...state, stop }} onRetry={ask} />}
              <state.results.EngineFindings status={state.status} />
            </>
          )}
          <Said run={run} />
          {answer !== null && state.engine !== null && state.results !== null && (
            <state.results.Result
              answer={answer}
              engine={state.engine}
              view={view}
              busy={isRunning}
              onChange={change}
            />
          )}
        </div>
        <div className="beside">
          <section aria-label={said.examples}>
            <h2>{said.examples}</h2>
            <ol className="examples">
              {EXAMPLES.map((example) => (
                <li key={example}>
                  <a href={`${href(base, catalog.language, paths.sql)}?example=${example}`}>
                    {said.example[example]}
                  </a>
                </li>
              ))}
            </ol>
          </section>
          <Schema onName={(name) => editor.current?.insert(name)} />
        </div>
      </div>
    </Shell>
  );
}

/** What became of a statement, where that is no table. */
function Said({ run }: { run: Run }) {
  const { catalog, words } = useEnvironment();
  const { atLine, refused, running, stopped, tooLong, tooMuch, lost, failed } = words.sql;
  const spoken = useReasons(run.stage === 'ended' || run.stage === 'wrong');
  const ended: Readonly<Record<string, string>> = {
    stopped,
    time: tooLong('30'),
    memory: tooMuch,
    lost,
  };
  switch (run.stage) {
    case 'running':
      return <p role="status">{running}</p>;
    case 'ended':
      return (
        <p role="alert" className="notices">
          {ended[run.why] ?? failed(spoken(run.why) ?? '')}
        </p>
      );
    case 'refused': {
      const { refusal } = run;
      const word = 'word' in refusal ? refusal.word : '';
      return (
        <p role="alert" className="notices">
          {words.labelled(atLine(String(refusal.line)), refused[refusal.kind](word))}
        </p>
      );
    }
    case 'wrong': {
      // What the engine says before DuckDB does has words in the page's language.
      const own = catalog.language === 'en' ? null : spoken(run.message);
      return own !== null ? (
        <p role="alert" className="notices">
          {words.labelled(atLine(String(run.line)), own)}
        </p>
      ) : (
        <div role="alert" className="notices">
          <p>{words.labelled(atLine(String(run.line)), 'DuckDB')}</p>
          <pre lang="en" dir="ltr">
            {run.message}
          </pre>
        </div>
      );
    }
    default:
      return null;
  }
}

/** The statement in the box: what the address says, until the reader writes. */
function useStatement() {
  const { catalog } = useEnvironment();
  const { language } = catalog;
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { view, notices } = useMemo(() => parseView<SqlView>(sqlParameters, search), [search]);
  const { example = EXAMPLES[0], q } = view;
  const said = q ?? exampleSql(example, language);
  const [text, setText] = useState(said);
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const show = () => {
      const own = inHash(location.hash);
      setText(own?.text ?? said);
      setCut(own?.isWhole === false);
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [said]);
  const goTo = (next: Change<SqlView>, hash: string) => {
    const to = `${formatView<SqlView>(sqlParameters, next)}${hash}`;
    const is = `${search === '' ? '' : `?${search}`}${location.hash}`;
    if (to !== is) navigate(`${path}${to}`);
  };
  const isKept = useCallback((own: string) => own === (inHash(location.hash)?.text ?? said), [said]);
  const keep = (own: string) => {
    if (isKept(own)) return;
    const known = exampleOf(own, language);
    const { view: next, hash } =
      known === null ? placeOf(own) : { view: known === EXAMPLES[0] ? {} : { example: known }, hash: '' };
    goTo(next, hash);
  };
  const change = (next: Change<SqlView>) => goTo({ ...view, ...next }, location.hash);
  return { text, setText, keep, isKept, notices, isCut, view, change };
}
