import encodeQR from 'qr';
import { useLocation } from 'wouter';
import { useEnvironment } from '../../ui/environment.tsx';
import { useOrigin } from '../../ui/useOrigin.ts';
import { paperWords } from './words.ts';

/** Quiet modules around the symbol: ISO/IEC 18004 wants four. */
const QUIET = 4;

/** Who wrote the paper, of which data, and where it stands: as text and, for who holds the paper, to be scanned. */
export function Address() {
  const { catalog, words } = useEnvironment();
  const said = paperWords(catalog.language).paper;
  const origin = useOrigin();
  const [path] = useLocation();
  const address = `${origin}${path}`;
  return (
    <footer className="address">
      <p>
        {said.written(catalog.dated ?? null, catalog.version)} {words.labelled(said.address, '')}
        <bdi>{address}</bdi>
      </p>
      {origin !== '' && <QrCode text={address} label={said.qr} />}
    </footer>
  );
}

function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const dark = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`} className="qr">
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
