import { smallBusiness, smallOrganisation } from "../names/small-organisations.ts";
import { behindTitle, byFirstName, called, familyAlone } from "../names/small-persons.ts";
import { smallPlace } from "../names/small-places.ts";
import { besideNames, familyByParticles, smallInitials, stranger, strangerWithTail } from "../names/small-strangers.ts";
import { nickname, openingWithAge, tradeAsName } from "../names/words-as-names.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";

/** Names that stand in the text without their capital, or in a text of nothing but capitals. */
export const findSmallNames: Finder = (page) => {
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; ) {
    const titled = behindTitle(page, index);
    const step =
      titled ??
      openingWithAge(page, index) ??
      nickname(page, index) ??
      tradeAsName(page, index) ??
      smallOrganisation(page, index) ??
      smallBusiness(page, index) ??
      byFirstName(page, index) ??
      called(page, index) ??
      strangerWithTail(page, index) ??
      familyByParticles(page, index) ??
      familyAlone(page, index) ??
      smallInitials(page, index) ??
      smallPlace(page, index) ??
      stranger(page, index);
    if (step) found.push(step.found);
    index = Math.max(index + 1, step?.next ?? 0);
  }
  return [...found, ...besideNames(page, found)];
};
