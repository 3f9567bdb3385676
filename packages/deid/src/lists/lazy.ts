/** Makes something the first time it is asked for: a page that never looks at a text does not unpack the lists. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
