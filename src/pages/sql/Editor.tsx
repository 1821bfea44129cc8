import { type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SqlEditor } from './editor.ts';
import { useEnvironment } from './environment.ts';

/** What others do with the box. */
export interface EditorHandle {
  /** puts a text in the place of what is selected */
  readonly insert: (text: string) => void;
}

interface EditorProps {
  text: string;
  /** the line at fault; null: none */
  fault: number | null;
  handle: RefObject<EditorHandle | null>;
  onText: (text: string) => void;
  onRun: () => void;
}

/** A plain box for a statement, until the one with highlighting and completion is here; it stays where that does not come. */
export function Editor({ text, fault, handle, onText, onRun }: EditorProps) {
  const { catalog, words } = useEnvironment();
  const plain = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<SqlEditor | null>(null);
  const told = useRef({ onText, onRun });
  const shown = useRef(text);
  useEffect(() => {
    told.current = { onText, onRun };
    shown.current = text;
  });
  useEffect(() => {
    let own: SqlEditor | null = null;
    let gone = false;
    import('./editor.ts').then(
      ({ openEditor }) => {
        if (gone || host.current === null) return;
        own = openEditor(host.current, {
          text: shown.current,
          label: words.sql.statement,
          catalog,
          // At once: a text that came back after the next letter was typed would take that letter away.
          onText: (next) => flushSync(() => told.current.onText(next)),
          onRun: () => told.current.onRun(),
          focused: document.activeElement === plain.current,
        });
        setEditor(own);
      },
      // The plain box does all that is needed.
      () => undefined,
    );
    return () => {
      gone = true;
      own?.close();
    };
  }, [catalog, words]);
  useEffect(() => editor?.show(text), [editor, text]);
  useEffect(() => editor?.mark(fault), [editor, fault]);
  useImperativeHandle(handle, () => ({
    insert(name) {
      if (editor !== null) {
        editor.insert(name);
        return;
      }
      const { selectionStart: from = text.length, selectionEnd: to = from } = plain.current ?? {};
      onText(`${text.slice(0, from)}${name}${text.slice(to)}`);
      plain.current?.focus();
    },
  }));
  return (
    <div className="statement" dir="ltr">
      {editor === null && (
        <textarea
          ref={plain}
          className="code"
          aria-label={words.sql.statement}
          rows={14}
          spellCheck={false}
          autoCapitalize="off"
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onRun();
          }}
        />
      )}
      <div ref={host} className="editor" hidden={editor === null} />
    </div>
  );
}
