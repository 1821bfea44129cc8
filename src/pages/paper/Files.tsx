import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { download } from '../../ui/download.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, NOTE_PATH } from '../../view/links.ts';
import type { Paper } from './types.ts';
import { paperWords } from './words.ts';

interface FilesProps {
  /** the paper as it is shown, with its drawings; rejects where it cannot be had */
  paper: () => Promise<Paper>;
  /** whether it has tables to take away */
  hasTables: boolean;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What can be done with a paper: print it, take it into Word, take its tables. What it takes is fetched when it is asked for. */
export function Files({ paper, hasTables }: FilesProps) {
  const environment = useEnvironment();
  const { catalog, base } = environment;
  const said = paperWords(catalog.language).paper;
  const [path] = useLocation();
  const search = useSearch();
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const address = () => `${location.origin}${path}${search === '' ? '' : `?${search}`}`;
  const take = async (make: () => Promise<string>) => {
    setBusy(true);
    try {
      setStatus(said.ready(await make()));
    } catch {
      setStatus(said.failed);
    }
    setBusy(false);
  };
  const word = async () => {
    setStatus(said.progress(0, 0));
    const [whole, { wordFile }, { drawnPicture }] = await Promise.all([
      paper(),
      import('./word.ts'),
      import('./pictures.tsx'),
    ]);
    const file = await wordFile({
      environment,
      paper: whole,
      address: address(),
      draw: (figure) => drawnPicture(environment, figure),
      onDrawn: (n, of) => setStatus(said.progress(n, of)),
    });
    return download(`${whole.file}.docx`, DOCX, file);
  };
  const tables = async () => {
    const [whole, { tablesZip }] = await Promise.all([paper(), import('./tables.ts')]);
    return download(`${whole.file}-tables.zip`, 'application/zip', tablesZip(environment, whole, address()));
  };
  return (
    <div className="paper-files">
      <button type="button" className="scripted" onClick={() => print()}>
        {said.print}
      </button>
      <button type="button" className="scripted" disabled={isBusy} onClick={() => void take(word)}>
        {said.word}
      </button>
      {hasTables && (
        <button type="button" className="scripted" disabled={isBusy} onClick={() => void take(tables)}>
          {said.tables}
        </button>
      )}
      {path.endsWith(NOTE_PATH) || <a href={href(base, catalog.language, NOTE_PATH)}>{said.method}</a>}
      <p role="status">{status}</p>
    </div>
  );
}
