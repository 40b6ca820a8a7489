/** How many letters must be put in, taken out, changed or swapped with a neighbour. Short words only. */
export declare const editDistance: (a: string, b: string) => number;
