import { describe, expect, test } from "vitest";
import { figures, floorsOf } from "./aims.ts";
import { parseLabels, parseTexts } from "./parse.ts";
import { judge, type Mark, score } from "./score.ts";

const labelled = (source: string, harmless = false) => ({
  id: "T1",
  role: "ips",
  note: "toets",
  harmless,
  ...parseLabels(source),
});

/** Marks on the named pieces of a text, each as [words, category]. */
const marks = (text: string, ...pieces: readonly (readonly [string, string])[]): Mark[] =>
  pieces.map(([words, category]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length, category, certainty: "sure" };
  });

describe("reading the labels", () => {
  test("the labels disappear from the text and point at what stood inside them", () => {
    const { text, gold, negatives, optional } = parseLabels(
      "Ik zag [p|Daan], [l|32], bij het [o|UWV] om [n|drie uur].",
    );
    expect(text).toBe("Ik zag Daan, 32, bij het UWV om drie uur.");
    expect(gold.map(({ start, end, tag }) => [text.slice(start, end), tag.name])).toEqual([
      ["Daan", "persoon"],
      ["32", "leeftijd"],
    ]);
    expect(negatives.map(({ start, end }) => text.slice(start, end))).toEqual(["drie uur"]);
    expect(optional.map(({ start, end }) => text.slice(start, end))).toEqual(["UWV"]);
  });

  test("a label inside a label stands on its own, the widest first", () => {
    const { text, gold } = parseLabels("Zij is [q|de vrouw die [pl|Rhenen] redde].");
    expect(gold.map(({ start, end }) => text.slice(start, end))).toEqual(["de vrouw die Rhenen redde", "Rhenen"]);
  });

  test("ordinary brackets and lines stay as they are", () => {
    expect(parseLabels("zie [1] en [naam]\n[p|Jo] ]").text).toBe("zie [1] en [naam]\nJo ]");
  });

  test.each([
    ["[x|Daan]", 'unknown label "x"'],
    ["[p|Daan", "is not closed"],
    ["[p|Daan ] komt", "empty or spaces"],
    ["[p|]", "empty or spaces"],
  ])("%s is refused", (source, message) => expect(() => parseLabels(source)).toThrow(message));

  test("a file is cut at its headers; what stands above the first is a remark", () => {
    const [first, second, ...rest] = parseTexts(
      "Door ons bedacht.\n### A1 | ips | kort\n[p|Jo] belt.\n\n### A2 | wsp | niets | harmless\nHet regent.\n",
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ id: "A1", role: "ips", note: "kort", harmless: false, text: "Jo belt." });
    expect(second).toMatchObject({ id: "A2", harmless: true, text: "Het regent." });
  });

  test("a harmless text with a label that counts is refused", () => {
    expect(() => parseTexts("### A2 | wsp | niets | harmless\n[p|Jo] belt.")).toThrow("A2: is called harmless");
  });
});

describe("the rule of the contract, worked out by hand", () => {
  test("all letters and digits must be covered, by marks of any category and by more than one if need be", () => {
    const text = labelled("[p|T.A. van den Heuvel] belt [t|06-12 34] terug");
    const whole = judge(
      text,
      marks(text.text, ["T.A", "id"], ["van den", "person"], ["Heuvel", "place"], ["06-12", "age"]),
    );
    expect(whole.gold.map(({ found, touched, named }) => [found, touched, named])).toEqual([
      [true, true, true], // the last dot of the initials is no letter
      [false, true, false], // "34" is left
    ]);
  });

  test("found under another category counts as found, but not as named", () => {
    const text = labelled("in [pl|Best] dus");
    expect(judge(text, marks(text.text, ["Best", "person"])).gold[0]).toMatchObject({ found: true, named: false });
  });

  test("a mark is right when half of its letters lie in a label, wrong below that", () => {
    const text = labelled("mevrouw [p|Jansen] en [p|Jo] komen");
    const verdicts = (words: string) =>
      judge(text, marks(text.text, [words, "person"])).marks.map(({ verdict }) => verdict);
    expect(verdicts("mevrouw Jansen")).toEqual(["wrong"]); // 6 of 13
    expect(verdicts("Jansen en Jo")).toEqual(["right"]); // 8 of 10, over two labels
    expect(verdicts("en Jo")).toEqual(["right"]); // 2 of 4: exactly half
    expect(verdicts("komen")).toEqual(["wrong"]);
  });

  test("a mark on something optional counts neither way, also when it only gets to half with it", () => {
    const text = labelled("bij [o|het UWV] zag [p|Jo] ons");
    const { marks: judged } = judge(text, marks(text.text, ["het UWV", "institution"], ["UWV zag Jo", "institution"]));
    expect(judged.map(({ verdict }) => verdict)).toEqual(["either", "either"]);
    expect(score([judge(text, marks(text.text, ["UWV", "institution"]))]).precision).toEqual({ of: 0, good: 0 });
  });

  test("a mark on a negative is wrong, and so is a mark without letters", () => {
    const text = labelled("om [n|drie uur] ... bij [p|Jo]");
    expect(
      judge(text, marks(text.text, ["drie uur", "date"], ["...", "id"])).marks.map(({ verdict }) => verdict),
    ).toEqual(["wrong", "wrong"]);
  });

  test("letters with accents and outside the basic plane are counted once", () => {
    const text = labelled("[p|Yıldız 𝒜] komt");
    expect(judge(text, marks(text.text, ["Yıldız 𝒜", "person"])).gold[0]?.found).toBe(true);
    expect(judge(text, marks(text.text, ["Yıldız", "person"])).gold[0]?.found).toBe(false);
  });
});

describe("adding up", () => {
  test("two texts with names, one harmless: recall, precision, leaks and texts marked sure", () => {
    const leaking = labelled("[p|Jo] uit [pl|Assen] belt [p|Kim]");
    const tight = labelled("[p|Ravi] komt uit [pl|Best]");
    const harmless = labelled("het [n|park] in", true);
    const total = score([
      judge(leaking, marks(leaking.text, ["Jo", "person"], ["Assen", "place"])),
      judge(tight, marks(tight.text, ["Ravi", "person"], ["komt", "person"])),
      judge(harmless, marks(harmless.text, ["park", "place"])),
    ]);
    expect(total.direct).toEqual({ of: 3, good: 2 });
    expect(total.precision).toEqual({ of: 5, good: 3 });
    expect(total.withoutDirectLeak).toEqual({ of: 2, good: 1 });
    expect(total.harmlessMarkedSure).toEqual({ of: 1, good: 1 });
    expect(total.perTag.find(({ tag }) => tag.name === "plaats")?.found).toEqual({ of: 2, good: 1 });
    expect(total.perCategory.find(({ category }) => category === "person")?.right).toEqual({ of: 3, good: 2 });
    expect(floorsOf(figures(total))).toMatchObject({
      "direct, alle soorten samen": 0.65,
      "precisie, alle merken": 0.59,
      "onschuldige teksten met een zeker merk": 1.01,
    });
    expect(
      figures(total)
        .filter(({ reached }) => !reached)
        .map(({ name }) => name),
    ).toEqual([
      "direct, alle soorten samen",
      "persoon",
      "plaats",
      "precisie, alle merken",
      "onschuldige teksten met een zeker merk",
      "teksten zonder enig direct lek",
    ]);
  });
});
