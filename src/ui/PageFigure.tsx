import type { ReactNode } from 'react';
import type { Figure as FigureModel, FigureRows } from '../figures/figure.ts';
import { figureId } from '../figures/ref.ts';
import { DataTable } from './DataTable.tsx';
import { Drawn } from './Drawn.tsx';
import { useEnvironment } from './environment.tsx';
import { Figure } from './Figure.tsx';
import type { Fold } from './useLater.tsx';

interface PageFigureProps {
  figure: FigureModel;
  rows: FigureRows;
  /** what only this page says among the notes, after the first */
  beside?: ReactNode;
  /** whether it can be taken away as a picture; left out, where it is more than text */
  picture?: boolean;
  /** what a phone folds of it */
  later?: Fold;
  /** controls between the heading and the drawing */
  children?: ReactNode;
  /** what stands between the drawing and the notes */
  after?: ReactNode;
}

/** A figure in its page: finding, measure, drawing, notes, source, and a menu of what can be done with it. */
export function PageFigure({ figure, rows: { table, file }, ...given }: PageFigureProps) {
  useEnvironment().onFigure?.(figure);
  const { ref, title, measure, notes, groups, sources, page, drawing } = figure;
  const { beside, children, after, later, picture = drawing?.fits !== 'text' } = given;
  const [first, ...others] = notes;
  return (
    <Figure
      title={title}
      subtitle={measure}
      notes={[first, beside, ...others].filter((note) => note !== undefined)}
      groups={groups}
      sources={sources ?? []}
      table={table === null ? null : <DataTable {...table} />}
      file={file}
      picture={picture}
      later={later}
      after={after}
      embed={{ figure: figureId(ref), search: searchOf(page) }}
    >
      {children}
      <Drawn figure={figure} id={figure.ref.kind} />
    </Figure>
  );
}

/** @example searchOf('areas/skills/?group=DCO') // '?group=DCO' */
function searchOf(page: string): string {
  const at = page.indexOf('?');
  return at < 0 ? '' : page.slice(at);
}
