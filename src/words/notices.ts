import type { Notice } from '../view/parameters.ts';
import type { Words } from './types.ts';

/** Longest list of choices that a notice names. */
const NAMED = 8;

/** What of the address was not understood, and what is shown instead, as a sentence. */
export function noticeText(words: Words, notice: Notice): string {
  switch (notice.kind) {
    case 'unknown parameter':
      return words.notice.unknownParameter(notice.name);
    case 'turned round':
      return words.notice.turnedRound(String(notice.since), String(notice.year));
    case 'too many':
      return words.notice.tooMany(notice.name, notice.most);
    case 'invalid value': {
      const { expected } = notice;
      const what =
        expected.kind === 'year'
          ? words.notice.expectedYear(String(expected.from), String(expected.to))
          : expected.kind === 'text'
            ? words.notice.expectedText(expected.most)
            : expected.kind === 'score'
              ? words.ranges.expectedScore
              : expected.kind === 'version'
                ? words.share.expectedVersion
                : expected.choices.length <= NAMED
                  ? words.notice.expectedOneOf(expected.choices)
                  : words.notice.expectedCode;
      return words.notice.invalidValue(notice.name, notice.value, what);
    }
  }
}
