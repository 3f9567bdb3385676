import { fold } from "../page.ts";
import { businessKinds, employers } from "./employers.ts";
import { firstNames } from "./first-names.ts";
import { packedNames, packedPlaces, packedWords } from "./from-packages.ts";
import { harmlessNames, institutionsByKind, institutionWords } from "./institutions.ts";
import { lazy } from "./lazy.ts";
import { moreFirstNames, moreSurnames } from "./names-from-faker.ts";
import { slashed, spaced, unpack } from "./packed.ts";
import { phraseIndex } from "./phrase-index.ts";
import { ownPlaces, placesAbroad, placesThatAreWords } from "./places.ts";
import { surnames } from "./surnames.ts";
import { ratherNames, titleWords, wordNames } from "./words.ts";

/** Everything the finders of names look up; made on first use and kept. */
export const lookups = lazy(() => ({
  first: new Set([...spaced(firstNames), ...unpack(moreFirstNames)]),
  family: new Set([...spaced(surnames), ...unpack(packedNames), ...unpack(moreSurnames)]),
  frequentFamily: new Set(spaced(surnames)),
  words: new Set(unpack(packedWords)),
  ratherNames: new Set(spaced(ratherNames)),
  wordNames: new Set(spaced(wordNames)),
  titleWords: new Set(spaced(titleWords)),
  placesThatAreWords: new Set(spaced(placesThatAreWords)),
  places: phraseIndex([
    ...slashed(ownPlaces).map((name) => [name, "home"] as const),
    ...slashed(placesAbroad).map((name) => [name, "abroad"] as const),
    ...unpack(packedPlaces).map((name) => [name, "home"] as const),
  ]),
  institutions: phraseIndex(
    Object.entries(institutionsByKind).flatMap(([kind, names]) => slashed(names).map((name) => [name, kind] as const)),
  ),
  institutionWords: new Set(spaced(institutionWords)),
  employers: phraseIndex(slashed(employers).map((name) => [name, true] as const)),
  businessKinds: new Map(
    slashed(businessKinds).map((line) => {
      const [kind = "", instead = "een bedrijf"] = line.split("=");
      return [fold(kind), instead] as const;
    }),
  ),
  harmless: phraseIndex(
    slashed(harmlessNames).map((name) => [name, name.length > 1 && name === name.toUpperCase()] as const),
  ),
}));
