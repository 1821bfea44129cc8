import { beforeAll, describe, expect, it } from 'vitest';
import { movementIn } from '../src/answers/movement.ts';
import type {
  PublishedChanges,
  PublishedCourses,
  PublishedEconomy,
  PublishedHistory,
  PublishedRanges,
  PublishedScores,
} from '../src/answers/published.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { realAnswers } from './support/answers.ts';

/** No answer tells another story of a score than the others: lines, words of change, medians and files are of one series. */

let source: AnswerSource;
let files: ReadonlyMap<string, unknown>;
const histories = new Map<string, PublishedHistory>();
let now: PublishedScores;

beforeAll(async () => {
  const { answers, source: published } = await realAnswers();
  source = published;
  files = answers.files;
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

  it('is the same in an economy’s own answers, with what moved it', async () => {
    for (const economy of ['MAR', 'ARE', 'TUN', 'NRU']) {
      const own = await source.published<PublishedEconomy>(answerPaths.economy(economy));
      own.history.years.forEach((year, at) => {
        const { score, measured } = lineAt('overall', economy, year);
        expect(own.history.scores.overall?.[at]).toBe(score);
        expect(own.history.measured?.overall?.[at]).toBe(measured);
      });
      const { why } = own;
      if (why === undefined) throw new Error(`no movement of ${economy}`);
      const sum = why.effects.reduce((all, [, points]) => all + points, 0);
      expect(sum).toBeCloseTo(why.scores[1] - why.scores[0], 4);
      expect(lineAt('overall', economy, why.from).score).toBeCloseTo(why.scores[0], 1);
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
