import type { AnswerSource } from '../../answers/paths.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { ChapterId, ReportView } from '../../view/report.ts';
import type { Environment } from '../../words/environment.ts';
import type { Block, Paper } from '../paper/types.ts';
import { spread, within } from './chapters/among.ts';
import { annex, coverage } from './chapters/annex.ts';
import { areas } from './chapters/areas.ts';
import { exchange } from './chapters/exchange.ts';
import { divides, instruments } from './chapters/inside.ts';
import { lensed } from './chapters/lensed.ts';
import { outlook } from './chapters/outlook.ts';
import { progress } from './chapters/progress.ts';
import { standing, summary } from './chapters/standing.ts';
import { targets } from './chapters/targets.ts';
import { type Given, givenFor } from './given.ts';

/** How each chapter is written. */
const WRITE: Readonly<Record<ChapterId, (given: Given) => readonly Block[] | Promise<readonly Block[]>>> = {
  summary,
  standing: async (given) => [...(await standing(given)), ...(await lensed(given))],
  areas,
  spread,
  within,
  progress,
  divides,
  instruments,
  targets,
  exchange,
  outlook,
  coverage,
  annex,
};

/**
 * A group's report, from the figures and sentences that the site has.
 *
 * @param id the group of the address; the view may ask for another one
 * @throws Error where an answer cannot be had
 */
export async function groupReport(
  environment: Environment<Catalog>,
  source: AnswerSource,
  id: string,
  view: Partial<ReportView>,
): Promise<Paper> {
  const given = await givenFor(environment, source, id, view);
  const { said, group, year, model } = given;
  const written = await Promise.all(
    given.chapters.map(async (chapter) => ({
      id: chapter,
      title: said.chapter[chapter],
      blocks: await WRITE[chapter](given),
    })),
  );
  return {
    title: said.title(group.kind === 'organisation' ? group.short : group.name),
    subtitle: said.subtitle(group.members.length, String(year)),
    about: [
      ...(model.scored === 0 ? [said.empty(group.short)] : []),
      said.about,
      said.dates(String(year)),
      ...(group.note === undefined ? [] : [group.note]),
    ],
    chapters: written.filter(({ blocks }) => blocks.length > 0),
    isLong: true,
    file: `meridian-${group.group.replace(/[^\w-]+/g, '-').toLowerCase()}-report`,
  };
}
