/** Words of the area page, and what the overview says of movers and findings. */
export interface AreaWords {
  readonly name: string;
}
