/**
 * Data as it is at this moment, as JSON would have it: what gives its values by a function is asked once.
 * @throws where it is no data: too deep, in a circle, or throwing itself
 */
export declare const plainCopy: (value: unknown) => unknown;
