import { useEnvironment } from '../../ui/environment.tsx';

/** The files of the data package. */
export function ByUrl({ base }: { base: string }) {
  const { catalog } = useEnvironment();
  const files = [
    'data/datapackage.json',
    'data/economies.csv',
    'data/indicators.csv',
    ...new Set(catalog.indicators.map(({ area }) => `data/observations/${area}.csv`)),
  ];
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file}>
          <a href={`${base}${file}`} dir="ltr" data-reload="">
            {file}
          </a>
        </li>
      ))}
    </ul>
  );
}
