import {
  autocompletion,
  type Completion,
  type CompletionContext,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, SQLDialect, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Catalog } from '../../catalog/catalog.ts';
import { SCHEMA, sqlName } from './schema.ts';

export interface SqlEditor {
  /** Shows another text, unless it is there. */
  show(text: string): void;
  /** Marks the line at fault. */
  mark(line: number | null): void;
  /** Puts a text in the place of what is selected. */
  insert(text: string): void;
  close(): void;
}

interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly catalog: Catalog;
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
  /** whether the caret was in the box that it takes the place of */
  readonly focused: boolean;
}

/** What DuckDB knows beyond PostgreSQL. */
const DUCKDB = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ''} qualify pivot unpivot asof positional anti semi exclude replace columns summarize describe sample`,
  types: `${PostgreSQL.spec.types ?? ''} hugeint utinyint usmallint uinteger ubigint tinyint double struct map list union`,
});

const THEME = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--ink-soft)',
    borderRadius: '4px',
    fontSize: '14px',
  },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, monospace',
    lineHeight: '1.5',
    minHeight: '300px',
    maxHeight: '60vh',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--ink-soft)', backgroundColor: 'var(--band)', border: '0' },
  '.cm-fault': {
    backgroundColor: 'color-mix(in srgb, var(--sel-1) 25%, transparent)',
    textDecoration: 'underline wavy var(--sel-1)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--band)',
    outline: '1px solid var(--ink-soft)',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--ink-soft)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--paper)',
    backgroundColor: 'var(--ink)',
  },
  '.cm-completionDetail': { marginInlineStart: '8px', fontStyle: 'normal', opacity: '0.8' },
  '.cm-completionMatchedText': { textDecoration: 'underline' },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--sel-ink-0)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--sel-ink-2)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--sel-ink-1)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--sel-ink-3)' },
]);

const setFault = StateEffect.define<number | null>();
const FAULT_LINE = Decoration.line({ class: 'cm-fault' });

/** The marked line; any change of the text takes the mark away. */
const FAULT = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, docChanged, state: { doc } }) {
    const own = effects.find((effect) => effect.is(setFault));
    if (own === undefined) return docChanged ? Decoration.none : marks;
    const line: number | null = own.value;
    return line === null || line > doc.lines
      ? Decoration.none
      : Decoration.set(FAULT_LINE.range(doc.line(line).from));
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Codes between apostrophes, each with what it stands for. */
function codesOf({ economies, groups, areas, indicators, segments, flags, sources }: Catalog): Completion[] {
  return [
    ...indicators.map(({ indicator, name }) => ({ label: indicator, detail: name })),
    ...Object.entries(economies).map(([economy, name]) => ({ label: economy, detail: name })),
    ...groups.map(({ group, name }) => ({ label: group, detail: name })),
    ...areas.map(({ area, short }) => ({ label: area, detail: short })),
    ...segments.map(({ segment, name }) => ({ label: segment, detail: name })),
    ...Object.entries(flags).map(([flag, name]) => ({ label: flag, detail: name })),
    ...sources.map(({ source, title }) => ({ label: source, detail: title })),
    ...['overall', 'member', 'associate', 'non-regional'].map((label) => ({ label })),
  ];
}

function completeCodes(codes: readonly Completion[]) {
  return ({ state, pos }: CompletionContext) => {
    const { name, from, to } = syntaxTree(state).resolveInner(pos, -1);
    if (name !== 'String' || pos <= from || state.sliceDoc(from, from + 1) !== "'") return null;
    const isClosed = to > from + 1 && state.sliceDoc(to - 1, to) === "'";
    return { from: from + 1, to: isClosed ? to - 1 : to, options: codes, validFor: /^[\w-]*$/ };
  };
}

/** Column names by table, quoted where SQL wants it. */
const TABLES = Object.fromEntries(
  SCHEMA.map(({ table, columns }) => [
    table,
    columns.map(({ name, type }) => ({ label: name, apply: sqlName(name), detail: type, type: 'property' })),
  ]),
);

/**
 * A text typed over a selection is put in by the editor: a browser that did it would keep the look of what was selected, as
 * an inline style, which the page's policy blocks.
 */
const TYPED_OVER = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data } = event;
    if (inputType !== 'insertText' || data === null || view.composing || view.state.selection.main.empty) {
      return false;
    }
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** An editor for SQL in a shadow root: there its styles are sheets of the document object model, which the page's policy lets be. */
export function openEditor(host: HTMLElement, options: EditorOptions): SqlEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const parent = document.createElement('div');
  root.append(parent);
  const run = keymap.of([
    {
      key: 'Mod-Enter',
      run: (view) => {
        closeCompletion(view);
        options.onRun();
        return true;
      },
    },
    // A list that is open would be the next stop, since it scrolls.
    { key: 'Tab', run: (view) => closeCompletion(view) && false },
  ]);
  let isShown = false;
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(run),
        lineNumbers(),
        history(),
        bracketMatching(),
        FAULT,
        sql({ dialect: DUCKDB, schema: TABLES, upperCaseKeywords: true }),
        DUCKDB.language.data.of({ autocomplete: completeCodes(codesOf(options.catalog)) }),
        // Enter after a name of the reader's own is a new line: what is offered is taken once an arrow key has chosen it.
        // So no key can take one by accident, and none pressed as soon as the list is open is lost.
        autocompletion({ selectOnOpen: false, interactionDelay: 0 }),
        tooltips({ parent }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        syntaxHighlighting(COLOURS),
        THEME,
        TYPED_OVER,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !isShown) options.onText(state.doc.toString());
        }),
      ],
    }),
  });
  if (options.focused) view.focus();
  return {
    show(text) {
      const { doc } = view.state;
      isShown = true;
      if (doc.toString() !== text) view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
      isShown = false;
    },
    mark: (line) => view.dispatch({ effects: setFault.of(line) }),
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    close() {
      view.destroy();
      parent.remove();
    },
  };
}
