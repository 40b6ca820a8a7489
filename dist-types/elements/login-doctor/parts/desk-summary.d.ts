import type { DoctorKnown } from '../model/state.js';
/** A line of the words, to be left out or not. */
export interface Told {
    readonly id: string;
    readonly words: string;
}
export declare const answersTold: ({ facts, pack }: DoctorKnown) => readonly Told[];
export declare const triesTold: ({ facts, pack }: DoctorKnown) => readonly Told[];
export declare const summaryText: (known: DoctorKnown, leftOut: ReadonlySet<string>) => string;
