// Two neighbouring doubles around π: Math.PI is below it.

export const BELOW_PI = Math.PI;
export const ABOVE_PI = Math.PI + 2 ** -51;
