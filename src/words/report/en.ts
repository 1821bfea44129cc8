import { dateInEnglish } from '../dates.ts';
import { plural } from '../plural.ts';
import type { ReportWords } from './types.ts';

const form = plural('en');
const members = (n: number) => `${n} ${form(n, { one: 'member', other: 'members' })}`;

export const en: ReportWords = {
  paper: {
    contents: 'Contents',
    figure: (n) => `Figure ${n}`,
    table: (n) => `Table ${n}`,
    print: 'Print or save as PDF',
    word: 'Word file (.docx)',
    tables: 'Its tables (CSV, zip)',
    progress: (n, of) => `Drawing figures: ${n} of ${of}`,
    failed: 'The file could not be made: its code could not be fetched. What you read here can be printed.',
    ready: (file) => `Saved: ${file}`,
    written: (dated, version) =>
      `Written by Meridian from its data${dated === null ? '' : ` of ${dateInEnglish(dated)}`}, version ${version}.`,
    address: 'Address',
    qr: 'The address of this page, to be scanned',
    method: 'How the scores are made, in two pages',
    readme: (title) => `Tables of: ${title}`,
    page: 'Page',
  },
  report: {
    title: (group) => `${group}: state of the digital economy among members`,
    subtitle: (n, year) => `${members(n)}, scores of ${year}`,
    describes: (group) =>
      `Where the members of ${group} stand in the digital economy, how they differ and what changed: a report to read, print or take into Word.`,
    about:
      'Every figure and sentence follows from published data by rules that are the same for every group. They show order and change, and not causes.',
    dates: (year) =>
      `${year} is the year that scores are made for: each indicator takes its newest value that is not too old for it. Tables and receipts say the year of each.`,
    link: 'Report on this group: to read, print or take into Word',
    choose: 'Choose what the report holds',
    chapters: 'Chapters',
    areas: 'Areas',
    since: 'Progress since',
    lens: 'Also through the pillars of',
    noLens: 'no other framework',
    chapter: {
      summary: 'Summary',
      standing: 'Where members stand',
      areas: 'State by area',
      spread: 'Differences among members and with the world',
      within: 'Groups within',
      progress: 'Progress',
      divides: 'Divides inside members',
      instruments: 'Laws, strategies and institutions',
      targets: 'Targets',
      exchange: 'Level then, ahead now',
      outlook: 'Challenges and opportunities',
      coverage: 'What is not known',
      annex: 'Annex: scores, method, sources',
    },
    unknownLens: (lens) => `There is no framework “${lens}”: it is left out.`,
    noSince: (asked, shown) => `No change since ${asked} is stated: it is given since ${shown}.`,
    empty: (group) => `No member of ${group} has a score: the report says what is known besides.`,
    ends: 'Highest and lowest scores',
    more: (n) => `${members(n)} between them: see the annex.`,
    within: {
      lead: (group) =>
        `Members of ${group} that are also in a class of the United Nations or of income: the median of those with a score. A member may be in several.`,
      caption: (year) => `Median overall score of members by class, ${year}`,
      group: 'Members that are',
      members: 'Members',
      median: 'Median score',
      scored: 'With a score',
      none: (group) => `No class has three or more members of ${group} with a score.`,
      finding: (first, firstMedian, last, lastMedian) =>
        `Among the classes with at least three scored members the median is highest for “${first}” (${firstMedian}) and lowest for “${last}” (${lastMedian}).`,
    },
    progress: {
      lead: (from, to) =>
        `How scores moved from ${from} to ${to} in the one comparable series. A change is clear where nearly all recalculations (90%) show the same direction; it is stated only where at least a third of the weight was measured anew.`,
      caption: (from, to) => `Members by the change of their score, ${from}–${to}`,
      area: 'Score',
      up: 'Clearly up',
      down: 'Clearly down',
      unclear: 'No clear change',
      notStated: 'Not stated',
      elsewhere: (n, of) =>
        `Elsewhere in the world it rose clearly for ${n} of ${of} economies with a stated change.`,
      fell: (names) => `Clearly lower: ${names}.`,
      finding: (up, down, unclear, from) =>
        `Since ${from} the overall score of ${members(up)} rose clearly and that of ${members(down)} fell clearly; for ${unclear} no clear change can be told.`,
    },
    outlook: {
      lead: 'What the figures above say of distance and of movement, put side by side. They say where, and not why.',
      challenges: 'Challenges',
      opportunities: 'Opportunities',
      below: (area, distance) =>
        `${area}: the members’ median is ${distance} points from the world’s, the furthest below.`,
      above: (area, distance) =>
        `${area}: the members’ median is ${distance} points from the world’s, the furthest above.`,
      apart: (area, width) =>
        `${area}: the middle half of the members is ${width} points wide, the widest of all areas.`,
      without: (n, of) => `${n} of ${of} members have no overall score for want of data.`,
      rises: (n, of, from) => `${n} of ${members(of)} with a stated change rose clearly since ${from}.`,
      none: 'Nothing of this kind follows from the data.',
    },
    lensed: (name) => `Through the pillars of “${name}”`,
    exchange: (area, n) => `${area}: ${n} ${form(n, { one: 'pair', other: 'pairs' })} of members`,
    inPlace: (from, to) => `In place or adopted, ${from}–${to}`,
    inPlaceNote:
      'Only what publishers list with a year. That nothing is listed does not say that there is nothing, and that something came before a rise does not say that it caused it.',
    moreAsked: (n) => `${n} more could be asked.`,
    sources: (n) => `Sources: ${n} data ${form(n, { one: 'set', other: 'sets' })}`,
    source: ['Data set', 'Terms', 'Address'],
    scores: 'Scores of all members',
    others: 'Indicators that are shown and not scored',
  },
  brief: {
    title: (economy) => `${economy}: brief`,
    describes: (economy) =>
      `${economy} in the digital economy on at most two pages: where it stands, what moved, its gaps and how sure that is.`,
    link: 'Brief for a minister: at most two pages to print or take into Word',
    subtitle: (group, year) => `Digital economy, beside ${group}, scores of ${year}`,
    part: {
      standing: 'Where we stand',
      moved: 'What moved, and with which indicators',
      gaps: 'Three gaps, and who was level and is ahead',
      takes: 'What one value would change',
      divides: 'Divides',
      targets: 'Targets',
      sure: 'How sure this is',
    },
    little: (n, of) => `Little is known: ${n} of ${of} indicators have a value.`,
    missing: (areas) => `No score for want of data in: ${areas}.`,
    gap: (indicator, fact) => `${indicator}: ${fact}`,
    ahead: (names) => `Level ten years ago, ahead now in this area: ${names}.`,
    nobody: 'No comparable economy was level ten years ago and is ahead now in the outcomes of this area.',
    inPlace: (name, facts) => `${name} put in place: ${facts}.`,
    target: (name, indicator, own, ownYear, pace) => `${name} (${indicator}): ${own} in ${ownYear}, ${pace}.`,
    notReached: (pace) => `not reached, ${pace}`,
    atPace: (year) => `at this pace: ${year}`,
    step: (indicator, from, to) => `${indicator}: ${to} in place of ${from}`,
    sources: 'Sources',
    caution: 'Figures show who moved, not why.',
  },
  note: {
    title: 'How Meridian’s scores are made',
    subtitle: 'A note on the method, in two pages',
    about:
      'The full method, with every formula and its source, is in the project’s documents; the method page lets you change it.',
    sections: [
      {
        title: 'What is measured',
        texts: (own) => [
          `Meridian compares ${own.economies} economies in ${own.areas} areas of the digital economy, with ${own.indicators} indicators from ${own.sources} data sets. ${own.weighted} of them have a weight in the scores; the others are shown and not scored, each with the reason.`,
          'Every value has its year, its source and the publisher’s own flag (estimate, provisional, break). No value is invented, and none is filled in for the published scores.',
        ],
      },
      {
        title: 'From values to scores',
        texts: (own) => [
          `For a year each indicator takes the newest value that is not too old for it: how old a value may be is set for each indicator. The scores here are those of ${own.year}.`,
          'Each value is placed between two fixed goalposts, which give 0 and 100; where a lower value is better, the goalposts are turned round. Values beyond a goalpost count as 0 or 100. Money and other quantities that span orders of size are placed by their logarithm.',
          `The score of an area is the weighted mean of its indicators. It needs ${own.needArea} of the area’s weight: an area with less has no score. The overall score is the geometric mean of the areas, each with the same weight, so that a weak area cannot be made up for entirely by a strong one; it needs ${own.needAreas} of ${own.areas} areas.`,
        ],
      },
      {
        title: 'Classes and ranks',
        texts: (own) => [
          `Scores fall into five classes: ${own.classes.map(({ name, from }) => `${name} ${from}`).join(', ')}. The cut-offs are those that the DCO Digital Economy Navigator prints, here on Meridian’s own scores.`,
          `A rank is given with its range: where it lies in nearly all of ${own.draws} recalculations (from the 5th to the 95th percentile), in which the method’s choices, missing values and the error of surveys vary. Where ranges overlap, the order cannot be told. An economy whose score rests on too little keeps its place without a number.`,
          'Ranks of a group are among its members alone. Averages of groups are medians, and say how many members stand behind them.',
        ],
      },
      {
        title: 'Change over time',
        texts: (own) => [
          `Change is read from one comparable series: the indicators and weights of ${own.year}, with the values that were known in each year. It is stated only where at least ${own.renewed} of the weight was measured anew between both years, and is called clear where nearly all recalculations (90%) agree on its direction.`,
          'Where a publisher changed how it measures, values before and after are not compared.',
        ],
      },
      {
        title: 'What the scores do not say',
        texts: () => [
          'They describe order and distance and give no cause. Laws, strategies and institutions are listed with their year and source beside the scores: that one came before a rise does not mean that it caused it.',
          'Where nothing is known of a law or a system, no publisher lists it; that does not mean that there is none. Economies with little data are compared with care or not at all.',
          'Pillars of other frameworks are Meridian’s reading of their texts with public data, and never the index of the organisation that wrote them.',
        ],
      },
      {
        title: 'To check it',
        texts: (own) => [
          `Every score opens its receipt: each value, its age, its goalposts and the points that it gives. The whole data, the scores of every year and the code are public; the scores of any recipe can be recomputed by one command. This note is about method ${own.method}.`,
        ],
      },
    ],
  },
};
