import { methodOf } from '../catalog/method.ts';
import { href, paths } from '../view/links.ts';
import { RECIPE_FRAME } from '../view/recipeFrame.ts';
import type { Environment } from '../words/environment.ts';
import type { LabWords } from '../words/lab/types.ts';

interface RecipePageProps {
  environment: Environment;
  said: LabWords['frame'];
}

/** The frame of a recipe before its address is read: no score is in it, and what it will show is marked already. */
export function RecipePage({ environment: { catalog, words, base }, said }: RecipePageProps) {
  const lab = href(base, catalog.language, paths.method);
  return (
    <main className="embed recipe" data-figure={RECIPE_FRAME}>
      <figure aria-labelledby="title">
        <h1 id="title">{said.name}</h1>
        <p className="unpublished">
          <strong>{said.mark}</strong> <a href={lab}>{said.open}</a>
        </p>
        <p className="measure" />
        <div role="status" className="notices" />
        <p className="failure">{said.failed}</p>
        <noscript>
          <p className="notice">{said.noScripts}</p>
        </noscript>
        <div className="drawing">
          <p className="waiting" role="status">
            {said.waiting}
          </p>
        </div>
        <ul className="legend" />
        <p className="summary" />
        <figcaption>
          <ul className="notes" />
          <p className="source" />
          <p className="foot">
            <a href={href(base, catalog.language, paths.overview)}>{words.site.name}</a>
            {' · '}
            {words.figure.dataVersion(catalog.version, methodOf(catalog))}
          </p>
        </figcaption>
      </figure>
    </main>
  );
}
