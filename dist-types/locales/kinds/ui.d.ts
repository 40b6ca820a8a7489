import type { UI } from '../ja/ui/index.js';
/** A table of words by key. */
export type Words<Key extends string = string> = Readonly<Record<Key, string>>;
/** The tables of interface words; the Japanese ones say which keys there are. */
export type TableName = keyof typeof UI;
/**
 * A table in another language: a key that is missing or mistyped does not compile. `Partial` while a language is under way.
 * `{n|step|steps}` is the form that goes with a number, in the order zero, one, two, few, many, other of those the language has.
 */
export type Translated<Name extends TableName> = Words<Extract<keyof (typeof UI)[Name], string>>;
/** All of them, as `<locale>/ui/index.ts` has them. */
export type Ui = {
    readonly [Name in TableName]: Translated<Name>;
};
