/**
 * The edition of the index's own method: its weights, thresholds and goalposts. Stands in receipts, downloads, footers and
 * citations. `docs/method-changes.md` says what each edition changed, and what that alone did to ranks.
 */
export const METHOD = 2;
