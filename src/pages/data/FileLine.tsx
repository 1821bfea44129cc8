import { useEnvironment } from '../../ui/environment.tsx';
import { useScripts } from '../../ui/useScripts.ts';
import type { DataWords } from '../../words/data/types.ts';
import type { Numbers } from '../../words/numbers.ts';
import { useDataWords } from './words.ts';

interface FileLineProps {
  /** below `data/` */
  path: string;
  size: number;
  /** null: no table */
  rows: number | null;
  sha256: string;
  /** of the many files of one kind: a checksum each would make the page a fifth heavier */
  late?: boolean;
}

/** A file: its address, rows, size and checksum, which comes with the scripts where it is late. */
export function FileLine({ path, size, rows, sha256, late = false }: FileLineProps) {
  const scripts = useScripts();
  const { base, numbers } = useEnvironment();
  const { files } = useDataWords();
  const said = [...(rows === null ? [] : [files.rows(numbers.value(rows, 0))]), sizeIn(size, numbers, files)];
  return (
    <p>
      <a href={`${base}data/${path}`} data-reload="" dir="ltr">
        {`data/${path}`}
      </a>
      {`${said.map((part) => ` · ${part}`).join('')} `}
      {(scripts || !late) && <code dir="ltr">{sha256}</code>}
    </p>
  );
}

/** A size in the largest unit that it fills. */
function sizeIn(bytes: number, numbers: Numbers, files: DataWords['files']): string {
  if (bytes < 1e3) return files.bytes(numbers.value(bytes, 0));
  if (bytes < 1e6) return files.kilobytes(numbers.value(bytes / 1e3, 0));
  return files.megabytes(numbers.value(bytes / 1e6, 1));
}
