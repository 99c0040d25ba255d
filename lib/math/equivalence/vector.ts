// Residues at the sample points of the exact step: plain arrays, which cost a fraction of what short typed arrays do.
export type Vector = number[];
