/**
 * Why a page comes from the device: nobody answers, somebody else answers than the site (a network that wants a sign-in), or the
 * answer does not come in time.
 */
export type Cause = 'none' | 'other' | 'slow';

/** Words for what is kept on the device: said by the worker, and where a reader keeps a group. */
export interface OfflineWords {
  readonly why: Readonly<Record<Cause, string>>;
  /** @param date by the host's clock; null where it did not say */
  readonly saved: (date: string | null) => string;
  /** in place of a page that is not on the device */
  readonly notSaved: { readonly title: string; readonly text: string; readonly home: string };
  /** what is kept. @param pages, languages counted */
  readonly what: (group: string, pages: string) => string;
  /** @param sent megabytes to fetch. @param bytes megabytes on the device */
  readonly cost: (sent: string, bytes: string) => string;
  readonly keep: string;
  readonly looking: string;
  /** @param sent megabytes that were fetched. @param of all of them */
  readonly progress: (files: string, ofFiles: string, sent: string, of: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  /** what is on the device. @param date as in `saved` */
  readonly kept: (group: string, bytes: string, date: string | null) => string;
  /** kept of an earlier release of the site, which stays whole until this one is there */
  readonly earlier: string;
  readonly renew: string;
  /** files are gone that were kept */
  readonly missing: (files: string) => string;
  readonly repair: string;
  readonly forget: string;
  readonly forgotten: string;
  /** while what is kept is fetched anew for a new release */
  readonly renewing: (group: string, files: string, ofFiles: string) => string;
  readonly failed: Readonly<Record<'no line' | 'other content' | 'full' | 'not possible', string>>;
}
