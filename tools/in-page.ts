/** A function that may run in a page: it uses nothing from outside itself, for only its text gets there. */
export type InPage<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/**
 * The call as text. tsx gives each inner function its name by a helper, `__name`, that no page has.
 * @returns an expression to evaluate in the page
 */
export const callInPage = <Args extends readonly unknown[], Result>(fn: InPage<Args, Result>, ...args: Args): string =>
  `((__name) => (${String(fn)})(...${JSON.stringify(args)}))((it) => it)`;
