import { snippetsOf } from '../../export/snippets.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { useLater } from '../../ui/useLater.tsx';
import { useOrigin } from '../../ui/useOrigin.ts';

/** How to read an indicator's table from a notebook or a spreadsheet, with its own address filled in. */
export function ReadByUrl({ indicator }: { indicator: string }) {
  const { fold, button } = useLater('folded', 'by-url');
  const { words, base } = useEnvironment();
  const origin = useOrigin();
  const path = `${base}data/indicators/${indicator}.csv`;
  const address = `${origin}${path}`;
  return (
    <section className="about by-url" aria-labelledby="by-url" {...fold}>
      <h2 id="by-url">{words.share.byUrl}</h2>
      {button}
      <p>{words.share.byUrlLead}</p>
      <p>
        <a href={path} data-reload="">
          {words.indicator.data}
        </a>
      </p>
      {snippetsOf(address, indicator).map(({ tool, code }) => (
        <details key={tool}>
          <summary>{tool}</summary>
          <pre dir="ltr">
            <code>{code}</code>
          </pre>
        </details>
      ))}
      <details>
        <summary>Excel</summary>
        <p>{words.share.excel}</p>
        <pre dir="ltr">
          <code>{address}</code>
        </pre>
      </details>
      <p>
        {words.share.allFiles}{' '}
        <a href={`${base}data/catalog.json`} data-reload="" dir="ltr">
          data/catalog.json
        </a>
      </p>
    </section>
  );
}
