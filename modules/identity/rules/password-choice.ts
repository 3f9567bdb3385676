import common from "../data/common-passwords.json" with { type: "json" };

/** Letters and digits only, in lower case: "Welkom, 2026!" and "welkom2026" are the same guess. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const asTyped = (text: string): string => text.normalize("NFKC").toLowerCase();

const known = new Set(common.passwords.flatMap((word) => [asTyped(word), plain(word)]));
const words = new Set(common.words);
const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz"];
const sequences = rows.flatMap((row) => [row.repeat(3), [...row].reverse().join("").repeat(3)]);

/** A short piece said again and again: "abcabcabcabc". */
const repeats = (text: string): boolean => /^(.{1,5})\1+.{0,4}$/u.test(text);

/**
 * Why this password is too easy to guess, in a sentence for beside the field; undefined when it will do. No rules
 * about capitals and signs: they make passwords harder to remember and not harder to guess (NIST 800-63B-4, 3.1.1.2).
 * @param about what someone who knows the account would try first: the address, the name
 */
export const whyTooEasy = (password: string, about: readonly string[] = []): string | undefined => {
  const text = plain(password);
  const base = text.replace(/^\d+|\d+$/g, "");
  if (known.has(asTyped(password)) || known.has(text))
    return "Dit wachtwoord staat op de lijst van meest gebruikte wachtwoorden. Kies een ander.";
  // Only about passwords that are one word and a number: a sentence may hold any word.
  if (words.has(base) || known.has(base))
    return "Een bekend woord met een getal is makkelijk te raden. Kies bijvoorbeeld vier woorden die niets met elkaar te maken hebben.";
  if (repeats(text) || (text.length > 3 && sequences.some((row) => row.includes(text))))
    return "Dit is een herhaling of een rijtje van het toetsenbord. Kies een ander.";
  const own = about
    .flatMap((each) => [each, ...each.split("@")])
    .map(plain)
    .filter((each) => each.length >= 4);
  if (own.some((each) => base === each || text === each))
    return "Dit lijkt te veel op uw naam of e-mailadres. Kies een ander.";
  return undefined;
};
