/** Deeper than any pack, and larger. What goes in circles ends at one of the two. */
const DEEPEST = 32;
const MOST = 500_000;

/**
 * Data as it is at this moment, as JSON would have it: what gives its values by a function is asked once.
 * @throws where it is no data: too deep, in a circle, or throwing itself
 */
export const plainCopy = (value: unknown): unknown => {
  let left = MOST;
  const copy = (inner: unknown, depth: number): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    left -= 1;
    if (depth > DEEPEST || left < 0) throw new RangeError('lists in lists without an end');
    if (Array.isArray(inner)) return inner.map((each) => copy(each, depth + 1));
    const entries = Object.entries(inner).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.map(([key, each]) => [key, copy(each, depth + 1)]));
  };
  return copy(value, 0);
};
