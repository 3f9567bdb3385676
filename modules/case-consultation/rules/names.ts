const letters = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The first of these names that stands in the text as a word of its own: a whole name, or a first name. "Joke" is found
 * in "Joke reageert niet", not in "jokers".
 */
export const nameIn = (text: string, names: readonly string[]): string | undefined => {
  const words = names.flatMap((name) => [name, name.split(/\s+/)[0] ?? ""]).filter((word) => word.length >= 2);
  return words.find((word) => new RegExp(`(?<![\\p{L}])${letters(word)}(?![\\p{L}])`, "u").test(text));
};
