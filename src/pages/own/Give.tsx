import { useEffect, useState } from 'react';
import { useEnvironment } from '../../ui/environment.tsx';
import type { OwnWords } from '../../words/own/types.ts';
import { forget, give, keep, type OwnState, stop } from './model.ts';

/** Milliseconds that anybody waits without a word. */
const SOON = 1000;

/** Whether something has been under way for so long that it can be given up. */
function useLong(busy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy && isLong;
}

/** Where a file is dropped, chosen or pasted, what became of it, and how it is kept or forgotten. */
export function Give({ said, state }: { said: OwnWords; state: OwnState }) {
  const environment = useEnvironment();
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const content = new Uint8Array(await file.arrayBuffer());
    await give({ name: file.name, content }, environment);
  };
  const { stage, given, why, kept, unforgotten, busy } = state;
  const isLong = useLong(busy);
  return (
    <section aria-labelledby="own-give">
      <h2 id="own-give">{said.give}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field in it is chosen by keyboard */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void take(file);
          else void give({ name: '', content: event.dataTransfer.getData('text/plain') }, environment);
        }}
      >
        <p>{said.drop}</p>
        <label>
          <span>{said.choose}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.tab,.xlsx,.xls,.xlsm,.ods,text/csv,text/tab-separated-values"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              // The same file may be chosen again once it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <details>
          <summary>{said.paste}</summary>
          <textarea
            aria-label={said.paste}
            rows={6}
            dir="auto"
            value={pasted}
            onChange={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <button
            type="button"
            disabled={pasted.trim() === ''}
            onClick={() => void give({ name: '', content: pasted }, environment)}
          >
            {said.readPasted}
          </button>
        </details>
      </div>
      <p className="hint">{said.privacy}</p>
      <p role="status">
        {stage === 'reading' && environment.words.notice.loading}
        {stage === 'read' && <bdi>{given?.name || said.pasted}</bdi>}
        {stage === 'forgotten' && said.forgotten}
        {stage === 'stopped' && said.stopped}
      </p>
      {why !== null && <p role="alert">{said.unreadable[why]}</p>}
      {stage === 'failed' && <p role="alert">{said.failed}</p>}
      {(unforgotten || (stage !== 'none' && stage !== 'forgotten' && stage !== 'stopped')) && (
        <p className="actions">
          {isLong && (
            <button type="button" onClick={() => stop(environment)}>
              {said.cancel}
            </button>
          )}
          {(kept === false || kept === 'another') && stage === 'read' && (
            <button type="button" onClick={() => void keep()}>
              {kept === 'another' ? said.keepInstead : said.keep}
            </button>
          )}
          <button type="button" onClick={() => void forget()}>
            {said.forget}
          </button>
        </p>
      )}
      {kept === true && <p className="hint">{said.kept}</p>}
      {kept === 'another' && <p className="hint">{said.keptAnother}</p>}
      {kept === null && <p role="alert">{said.keepFailed}</p>}
      {unforgotten && <p role="alert">{said.unforgotten}</p>}
    </section>
  );
}
