/**
 * The same function, asked once for each object; what it made goes with the object. The object must not be changed in
 * place.
 */
export declare const memoize: <Key extends object, Made extends object>(make: (key: Key) => Made) => ((key: Key) => Made);
