import { DomainError, NotFound } from "../../platform/shared/errors.ts";

/** A calculation is shared by permission, and by nothing else. */
class PermissionFirst extends DomainError {
  readonly code = "counselling/permission-first";
  readonly kind = "conflict";
  readonly detail =
    "Geef eerst toestemming aan deze consulent, voor ‘Uitleg over inkomen’. Er is nog niets gedeeld. Dat kan bij Mijn toestemmingen.";
}

/** Whoever decides about a benefit can't explain it independently. */
class DecidesOnBenefits extends DomainError {
  readonly code = "counselling/decides-on-benefits";
  readonly kind = "forbidden";
  readonly detail =
    "Deze persoon kan geen consulent zijn. Wie beslist over uitkeringen, of daar werkt, geeft geen onafhankelijke uitleg.";
}

class Full extends DomainError {
  readonly code = "counselling/too-many-calculations";
  readonly kind = "conflict";
  readonly detail = "Er zijn al veertig berekeningen bewaard. Verwijder er eerst een.";
}

class AskedAlready extends DomainError {
  readonly code = "counselling/asked-already";
  readonly kind = "conflict";
  readonly detail = "U hebt deze consulent al om een gesprek gevraagd. Kijk bij uw gesprekken.";
}

class DayPassed extends DomainError {
  readonly code = "counselling/day-passed";
  readonly kind = "invalid";
  readonly detail = "Kies een dag die nog komt.";
  override readonly fieldErrors = [{ pointer: "/day", message: "Kies een dag die nog komt." }];
}

const refusals: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  permission_first: () => new PermissionFirst(),
  never_who_decides_on_benefits: () => new DecidesOnBenefits(),
  too_many_calculations: () => new Full(),
  talk_asked_already: () => new AskedAlready(),
  one_open_talk_with_a_counsellor: () => new AskedAlready(),
  a_day_to_come: () => new DayPassed(),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const known = typeof constraint === "string" ? refusals[constraint] : undefined;
  throw known ? known() : error;
};
