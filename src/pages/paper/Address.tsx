import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useEnvironment } from '../../ui/environment.tsx';
import { useOrigin } from '../../ui/useOrigin.ts';
import { paperWords } from './words.ts';

/** Light modules around the symbol: ISO/IEC 18004 wants four. */
const QUIET = 4;

/** Who wrote the paper, of which data, and where it stands: as text and, for who holds the paper, to be scanned. */
export function Address() {
  const { catalog, words } = useEnvironment();
  const said = paperWords(catalog.language).paper;
  const origin = useOrigin();
  const [path] = useLocation();
  const address = `${origin}${path}`;
  const rows = useSymbol(origin === '' ? null : address);
  return (
    <footer className="address">
      <p>
        {said.written(catalog.dated ?? null, catalog.version)} {words.labelled(said.address, '')}
        <bdi>{address}</bdi>
      </p>
      {rows !== null && (
        <svg role="img" aria-label={said.qr} viewBox={`0 0 ${rows.length} ${rows.length}`} className="qr">
          <rect width={rows.length} height={rows.length} fill="#fff" />
          <path d={darkOf(rows)} fill="#000" />
        </svg>
      )}
    </footer>
  );
}

/** The rows of a text's QR code, once its code is there; what cannot be had is done without: the text stands beside it. */
function useSymbol(text: string | null): readonly (readonly boolean[])[] | null {
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | null>(null);
  useEffect(() => {
    if (text === null) return;
    import('qr').then(
      ({ encodeQR }) => setRows(encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })),
      () => undefined,
    );
  }, [text]);
  return rows;
}

function darkOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}
