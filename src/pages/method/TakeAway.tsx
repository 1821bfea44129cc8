import { type ReactNode, useState } from 'react';
import type { PublishedPanel, PublishedScores } from '../../answers/published.ts';
import type { LabScorer } from '../../figures/recipe/scorer.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { download } from '../../ui/download.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { recipeFile } from '../../view/recipe.ts';
import type { LabWords } from '../../words/lab/types.ts';
import type { AuditAsked } from './auditPack.ts';
import type { LabModel } from './model.ts';

interface TakeAwayProps {
  said: LabWords;
  lab: LabModel;
  scorer: LabScorer;
  panel: PublishedPanel;
  scores: PublishedScores;
  recipe: Recipe;
  group: string;
  /** whose receipts an audit pack holds */
  economies: readonly string[];
  year: number;
  /** whose framework it reads, and that it is no index of theirs; '' where it reads none */
  reading: string;
  /** an indicator of the reader's own file weighs in it */
  hasOwn: boolean;
  /** what the ranks say */
  title: string;
}

/** The recipe as a link and as a file, its ranks as a table, and how the command line makes them. */
export function TakeAway({ said, lab, scorer, recipe, group, ...rest }: TakeAwayProps) {
  const { panel, scores, economies, year, reading, hasOwn, title } = rest;
  const [dialog, setDialog] = useState<ReactNode>(null);
  const { catalog, base } = useEnvironment();
  const [copied, setCopied] = useState(false);
  const marks = [
    ...(reading === '' ? [] : [['reading', reading] as const]),
    ...(hasOwn ? [['origin', said.own.inFile] as const] : []),
  ];
  const notes = [...(reading === '' ? [] : [reading]), ...(recipe.own === true ? [said.own.leftOut] : [])];
  const table = async () => {
    const { ranksTable } = await import('./ranksTable.ts');
    const text = ranksTable(lab, { catalog, recipe, group, year, marks });
    const name = hasOwn ? 'recipe-ranks-own-data.csv' : 'recipe-ranks.csv';
    download(name, 'text/csv', text);
  };
  const embed = async () => {
    const { RecipeEmbed } = await import('./RecipeEmbed.tsx');
    const close = () => setDialog(null);
    setDialog(<RecipeEmbed said={said.frame} recipe={recipe} group={group} title={title} onClose={close} />);
  };
  return (
    <>
      <p className="actions scripted">
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(location.href);
            setCopied(true);
          }}
        >
          {copied ? said.copied : said.copy}
        </button>
        <button
          type="button"
          onClick={() => download('recipe.json', 'application/json', recipeFile(recipe, notes))}
        >
          {said.file}
        </button>
        <button type="button" onClick={table}>
          {said.table}
        </button>
        <button type="button" onClick={embed}>
          {said.frame.embed}
        </button>
        <AuditButton said={said} asked={{ scorer, panel, scores, recipe, group, economies, reading }} />
      </p>
      <p className="hint">
        {said.command}{' '}
        <code dir="ltr">
          npm run score -- --data{' '}
          <a href={`${base}data/index/iData.csv`} data-reload="">
            iData.csv
          </a>{' '}
          --meta{' '}
          <a href={`${base}data/index/iMeta.csv`} data-reload="">
            iMeta.csv
          </a>{' '}
          --recipe recipe.json --out scored
        </code>
      </p>
      {dialog}
    </>
  );
}

interface AuditButtonProps {
  said: LabWords;
  asked: Omit<AuditAsked, 'catalog' | 'site' | 'link'>;
}

/** All that the index is made of, in one archive; its code and answers come on a tap. */
function AuditButton({ said, asked }: AuditButtonProps) {
  const { catalog, words, base, published } = useEnvironment();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const pack = async () => {
    setState('making');
    try {
      const { auditEffects, auditPack } = await import('./auditPack.ts');
      const all = { ...asked, catalog, site: words.site.name, link: location.href };
      download('audit-pack.zip', 'application/zip', await auditPack(all, auditEffects(base, published)));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" disabled={state === 'making'} onClick={pack}>
        {said.audit}
      </button>
      <span role="status">
        {state === 'making' && said.auditMaking}
        {state === 'failed' && said.auditFailed}
      </span>
    </>
  );
}
