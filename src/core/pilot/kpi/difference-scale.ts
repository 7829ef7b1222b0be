/** ratio: pilot over baseline, 1 is equal; difference: pilot minus baseline, 0 is equal. */
export type DifferenceScale = "ratio" | "difference";
