import { beforeAll, describe, expect, it } from 'vitest';
import { dataVersion } from '../scripts/build/version.ts';
import { readScoreLog } from '../scripts/changes/scoreLog.ts';
import { movementIn } from '../src/answers/movement.ts';
import type {
  PublishedChanges,
  PublishedCourses,
  PublishedEconomy,
  PublishedHistory,
  PublishedRanges,
  PublishedReasons,
  PublishedRelease,
  PublishedScores,
} from '../src/answers/published.ts';

import { whyBetween, whyRank } from '../src/answers/why.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { groupOf } from '../src/catalog/members.ts';
import { whyModel } from '../src/figures/why/model.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { realAnswers } from './support/answers.ts';
import { valuesOf } from './support/source.ts';

/** No answer tells another story of a score than the others: lines, words of change, medians and files are of one series. */

let source: AnswerSource;
let catalog: Catalog;
let files: ReadonlyMap<string, unknown>;
const histories = new Map<string, PublishedHistory>();
let now: PublishedScores;

beforeAll(async () => {
  const { answers, source: published } = await realAnswers();
  source = published;
  files = answers.files;
  catalog = answers.catalogs.en;
  now = await source.published(answerPaths.scores(answers.scores.defaultYear));
  for (const column of now.columns) {
    histories.set(column, await source.published(answerPaths.history(column)));
  }
});

/** A score of the line, and how much of it had been measured. */
function lineAt(column: string, economy: string, year: number) {
  const history = histories.get(column);
  const at = history?.years.indexOf(year) ?? -1;
  return {
    score: history?.scores[economy]?.[at] ?? null,
    measured: history?.measured?.[economy]?.[at] ?? null,
  };
}

const allOf = <T>(folder: string) =>
  [...files].flatMap(([path, own]) => (path.startsWith(`answers/${folder}/`) ? [own as T] : []));

describe('a score over time', () => {
  it('ends on the published score, and is the score of every year that is offered', () => {
    let compared = 0;
    for (const { year, columns, scores } of allOf<PublishedScores>('scores')) {
      for (const [economy, own] of Object.entries(scores)) {
        for (const [c, column] of columns.entries()) {
          const { score } = lineAt(column, economy, year);
          const published = own[c] ?? null;
          if (score === null || published === null) continue;
          expect(Math.abs(score - published)).toBeLessThan(0.0051);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
    for (const [economy, own] of Object.entries(now.scores)) {
      now.columns.forEach((column, c) => {
        expect(lineAt(column, economy, now.year).score === null).toBe((own[c] ?? null) === null);
      });
    }
  });

  it('moves the way that the words of every stated change say, and by as much', () => {
    let stated = 0;
    for (const changes of allOf<PublishedChanges>('changes')) {
      for (const column of changes.columns) {
        for (const economy of Object.keys(changes.changes)) {
          const movement = movementIn(changes, economy, column);
          const [from, to] = [changes.from, changes.to].map((year) => lineAt(column, economy, year).score);
          if (movement?.kind !== 'stated' || typeof from !== 'number' || typeof to !== 'number') continue;
          stated++;
          expect(Math.abs(movement.change - (to - from))).toBeLessThan(0.07);
          if (Math.abs(movement.change) >= 0.05)
            expect(Math.sign(movement.change)).toBe(Math.sign(to - from));
          expect(movement.renewed).toBeGreaterThanOrEqual(33);
        }
      }
    }
    expect(stated).toBeGreaterThan(10_000);
  });

  it('makes the medians of groups, over the same members in every year', async () => {
    const courses = await source.published<PublishedCourses>(answerPaths.courses('OIC'));
    for (const [column, course] of Object.entries(courses)) {
      expect(new Set(course.map(([, , , , n]) => n)).size).toBe(1);
      expect(course.map(([year]) => year)).toEqual(histories.get(column)?.years);
    }
  });

  it('is the same in an economy’s own answers', async () => {
    for (const economy of ['MAR', 'ARE', 'TUN', 'NRU']) {
      const own = await source.published<PublishedEconomy>(answerPaths.economy(economy));
      own.history.years.forEach((year, at) => {
        const { score, measured } = lineAt('overall', economy, year);
        expect(own.history.scores.overall?.[at]).toBe(score);
        expect(own.history.measured?.overall?.[at]).toBe(measured);
      });
    }
  });

  it('has reasons of every stated change, of no other, which add up to it', () => {
    let reasoned = 0;
    const areaYears = catalog.areaYears ?? {};
    for (const changes of allOf<PublishedChanges>('changes')) {
      for (const column of changes.columns) {
        const path = answerPaths.reasons(column, changes.from, changes.to);
        const { reasons } = (files.get(path) ?? { reasons: null }) as
          | Pick<PublishedReasons, 'reasons'>
          | { reasons: null };
        const offered = areaYears[column] ?? catalog.scoreYears;
        expect(reasons === null).toBe(![changes.from, changes.to].every((year) => offered.includes(year)));
        if (reasons === null) continue;
        for (const economy of Object.keys(changes.changes)) {
          const movement = movementIn(changes, economy, column);
          const reason = reasons[economy];
          expect(reason === undefined).toBe(movement?.kind !== 'stated');
          if (reason === undefined || movement?.kind !== 'stated') continue;
          const [first, , rest] = reason;
          const sum = first.reduce((all, [, points]) => all + points, rest);
          const [start, end] = [changes.from, changes.to].map((year) => lineAt(column, economy, year).score);
          // Of two scores with two decimals; the change is the tenth of that.
          expect(Math.abs(sum - ((end ?? Number.NaN) - (start ?? Number.NaN)))).toBeLessThan(0.0102);
          reasoned++;
        }
      }
    }
    expect(reasoned).toBeGreaterThan(10_000);
  });

  it('is split over indicators in the page as in the answers: every economy, area and span', async () => {
    const spans = allOf<PublishedChanges>('changes').map(({ from, to }) => ({ from, to }));
    let split = 0;
    for (const economy of Object.keys(now.scores)) {
      const values = await valuesOf(source, economy);
      // One span an economy, so that all economies and all spans have their turn.
      const { from, to } = spans[split % spans.length] ?? { from: 0, to: 0 };
      for (const column of now.columns) {
        const published = files.get(answerPaths.reasons(column, from, to)) as PublishedReasons | undefined;
        const of = { economy, column, scoreYear: now.year, from, to };
        const why = whyBetween(catalog.indicators, now.counted, values, of);
        const reason = published?.reasons[economy];
        if (reason === undefined) continue;
        if (why === null) throw new Error(`no change of ${economy}, ${column}`);
        const sum = why.effects.reduce((all, { contribution }) => all + contribution, 0);
        expect(sum).toBeCloseTo(why.scores[1] - why.scores[0], 9);
        const { score } = lineAt(column, economy, to);
        if (score !== null) expect(Math.abs(score - why.scores[1])).toBeLessThan(0.0051);
        expect(
          why.effects
            .slice(0, reason[0].length)
            .map(({ indicator, contribution, before, after }) => [
              indicator,
              Number(contribution.toFixed(4)),
              before.value,
              before.year,
              after.value,
              after.year,
            ]),
        ).toEqual(reason[0]);
      }
      split++;
    }
    expect(split).toBeGreaterThan(190);
  });

  it('prints parts that add up to the printed change, of all economies', async () => {
    const [, { from, to } = { from: 0, to: 0 }] = allOf<PublishedChanges>('changes');
    const ranked = groupOf(catalog, 'WORLD');
    const scores = await source.published<PublishedScores>(answerPaths.scores(to));
    for (const [at, economy] of Object.keys(now.scores).entries()) {
      const values = await valuesOf(source, economy);
      for (const column of [now.columns[at % now.columns.length] ?? 'overall', 'overall']) {
        const of = { economy, column, scoreYear: now.year, from, to };
        const why = whyBetween(catalog.indicators, now.counted, values, of);
        if (why === null) continue;
        const model = whyModel(catalog, { economy, ranked, column }, scores, { why, place: null });
        const [start, end] = why.scores.map((score) => Number(score.toFixed(2)));
        const sum = model.effects.reduce((all, { points }) => all + points, 0);
        expect(sum).toBeCloseTo((end ?? 0) - (start ?? 0), 9);
        const named = model.named.reduce((all, { points }) => all + points, model.others.points);
        expect(named).toBeCloseTo(sum, 9);
      }
    }
  });

  it('moves places by own data and by the peers’, and by nothing else', async () => {
    const { from, to } = allOf<PublishedChanges>('changes').at(-1) ?? { from: 0, to: 0 };
    const ends = await Promise.all(
      [from, to].map((year) => source.published<PublishedScores>(answerPaths.scores(year))),
    );
    const [before, after] = ends;
    if (before === undefined || after === undefined) throw new Error('no scores');
    const { members } = groupOf(catalog, 'OIC');
    let split = 0;
    for (const economy of members) {
      const rank = whyRank([before, after], members, economy, 'overall');
      if (rank === null) continue;
      split++;
      expect(rank.own + rank.peers).toBe(rank.from - rank.to);
      const at = after.columns.indexOf('overall');
      const better = members.filter(
        (other) => (after.scores[other]?.[at] ?? 0) > (after.scores[economy]?.[at] ?? 0),
      );
      expect(rank.to).toBe(better.length + 1);
    }
    expect(split).toBeGreaterThan(40);
  });
});

describe('the last version of the data', () => {
  it('changed scores and ranks by steps that add up, to the published ones', () => {
    const release = files.get(answerPaths.release) as PublishedRelease | undefined;
    expect(catalog.previous).toBe(release?.previous);
    if (release === undefined) {
      expect(readScoreLog('data', dataVersion('data'))).toBeNull();
      return;
    }
    const at = now.columns.indexOf('overall');
    const changes = Object.entries(release.economies);
    expect(changes.length).toBeGreaterThan(150);
    for (const [economy, { score, rank }] of changes) {
      expect(Math.abs(score.to - (now.scores[economy]?.[at] ?? Number.NaN))).toBeLessThan(0.0002);
      expect(score.from + score.revisions + score.newData + score.method).toBeCloseTo(score.to, 9);
      if (rank === null) continue;
      expect(rank.to).toBe(now.ranks[economy]?.[at]);
      const { revisions, newData, peers, method, membership } = rank;
      expect(revisions + newData + peers + method + membership).toBe(rank.from - rank.to);
    }
  });
});

describe('a place', () => {
  it('lies in its range, whoever it is counted among', () => {
    let widened = 0;
    for (const { columns, ranges, ...own } of allOf<PublishedRanges>('ranges')) {
      widened += own.widened ?? 0;
      columns.forEach((column, c) => {
        const at = now.columns.indexOf(column);
        const members = Object.entries(ranges).flatMap(([economy, all]) => {
          const range = all[c] ?? null;
          return range === null ? [] : [{ range, score: now.scores[economy]?.[at] ?? Number.NaN }];
        });
        for (const { range, score } of members) {
          const rank = 1 + members.filter((other) => other.score > score).length;
          expect(rank).toBeGreaterThanOrEqual(range[0]);
          expect(rank).toBeLessThanOrEqual(range[1]);
        }
      });
    }
    expect(widened).toBeLessThan(50);
  });

  it('has no number where less than 40 % had been measured', () => {
    for (const { columns, scores, measured, unnumbered } of allOf<PublishedScores>('scores')) {
      if (measured === undefined) continue;
      columns.forEach((column, c) => {
        for (const economy of Object.keys(scores)) {
          if ((measured[economy]?.[c] ?? 100) < 39.5) expect(unnumbered?.[column]).toContain(economy);
        }
      });
    }
  });
});
