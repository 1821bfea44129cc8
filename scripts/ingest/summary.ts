export interface LeftOut {
  readonly reason: string;
  readonly values: number;
}

export interface SourceSummary {
  readonly source: string;
  /** values that the publisher's files hold for the indicators */
  readonly read: number;
  readonly stored: number;
  readonly observations: number;
  readonly leftOut: readonly LeftOut[];
}
