/**
 * The same function, asked once for each object; what it made goes with the object. The object must not be changed in
 * place.
 */
export const memoize = <Key extends object, Made extends object>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
};
