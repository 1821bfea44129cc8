import { sourceName } from '../../../catalog/sourceName.ts';
import { lackingTable } from '../../../figures/group/coverage.ts';
import { membersTable } from '../../../figures/group/members.ts';
import { text as cell, head } from '../../../figures/table.ts';
import { datedGroup } from '../../../words/groups.ts';
import { type Block, ended, heading, lead, table, text, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';
import { otherIndicators } from './areas.ts';

/** Who lacks which data, and which scores that costs. */
export function coverage({ environment, own, lacking, model, group }: Given): Block[] {
  return [
    lead(own.coverage.complete(group.members.length - lacking.lacking.length)),
    text(ended(own.coverage.title(group.short, { n: lacking.without, of: group.members.length }))),
    text(own.coverage.lead({ n: lacking.typical, of: lacking.of }, String(lacking.year))),
    ...table(lackingTable(environment, own, lacking, model)),
  ];
}

/** Scores of all members, who they are, how scores are made, and every data set with its terms. */
export function annex(given: Given): Block[] {
  const { environment, said, group, model } = given;
  const { catalog, words } = environment;
  return [
    heading(said.scores),
    ...table(membersTable(environment, model)),
    ...texts([datedGroup(words, group), group.note ?? null], 'note'),
    ...texts([words.overview.method, words.score.classesNote], 'note'),
    heading(said.others),
    ...otherIndicators(given),
    heading(said.sources(catalog.sources.length)),
    ...table({
      caption: said.sources(catalog.sources.length),
      columns: said.source.map((each) => ({ head: each })),
      rows: catalog.sources.map((source) => ({
        id: source.source,
        cells: [
          head(sourceName(source)),
          cell(
            source.redistribution === 'open'
              ? source.licence
              : `${source.licence} (${words.figure.redistribution[source.redistribution]})`,
          ),
          { ...cell(new URL(source.url).host), href: source.url },
        ],
      })),
    }),
  ];
}
