/** Reference tables that questions of observations join; they lie beside the observations' partitions. */
export const JOINED = ['indicators', 'memberships', 'sources'] as const;
