import { DomainError, Invalid, NotAllowed, NotFound } from "../../platform/shared/errors.ts";

/** Someone's work is written down only where the person said yes to it. */
class NoPermission extends DomainError {
  readonly code = "placements/no-permission";
  readonly kind = "forbidden";
  readonly detail =
    "Er is geen toestemming voor ‘Werken en nazorg’ met het werkprofiel. Er is niets bewaard. De persoon geeft die toestemming zelf; je kunt erom vragen.";
}

class NoPermissionForIncome extends DomainError {
  readonly code = "placements/no-permission-for-income";
  readonly kind = "forbidden";
  readonly detail =
    "Hiervoor is ook toestemming nodig voor ‘Uitkering en inkomen’, bij ‘Werken en nazorg’. De persoon geeft die zelf.";
}

class PermissionFirst extends DomainError {
  readonly code = "placements/permission-first";
  readonly kind = "conflict";
  readonly detail =
    "Geef eerst toestemming aan deze persoon, voor ‘Werk zoeken’ of ‘Werken en nazorg’. Er is nog niets veranderd.";
}

class Full extends DomainError {
  readonly code = "placements/too-many";
  readonly kind = "conflict";
  readonly detail = "Er staan er al zo veel dat er geen meer bij kan.";
}

class CountedThisWeek extends DomainError {
  readonly code = "placements/counted-this-week";
  readonly kind = "conflict";
  readonly detail =
    "Er is deze week al geteld. Vaker tellen kan niet: dan is uit te rekenen wat er met één persoon gebeurde.";
}

class LastLineStays extends DomainError {
  readonly code = "placements/last-line-stays";
  readonly kind = "conflict";
  readonly detail = "Er moet één regel blijven staan. Zet eerst de goede erbij.";
}

const at = (pointer: string, message: string) => () => new Invalid([{ pointer, message }]);

const refusals: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  no_permission_for_placement: () => new NoPermission(),
  no_permission_for_income: () => new NoPermissionForIncome(),
  permission_first: () => new PermissionFirst(),
  too_many_placements: () => new Full(),
  too_many_interviews: () => new Full(),
  too_many_remarks: () => new Full(),
  counted_this_week: () => new CountedThisWeek(),
  the_last_line_stays: () => new LastLineStays(),
  employer_not_visible: at("/employerId", "Deze werkgever zie je niet. Kies een andere, of vul alleen de naam in."),
  offer_not_visible: at("/offerId", "Deze vacature zie je niet. Kies een andere, of laat het leeg."),
  ends_after_it_starts: at("/endsOn", "De laatste werkdag ligt voor de eerste. Kies een latere dag."),
  hours_do_not_overlap: at(
    "/from",
    "Voor deze dagen staan er al uren. Kies een latere dag, of haal de andere regel weg.",
  ),
  kinds_do_not_overlap: at(
    "/from",
    "Voor deze dagen staat er al iets. Kies een latere dag, of haal de andere regel weg.",
  ),
  not_back_in_time: at("/validFrom", "Een nieuwe versie geldt op zijn vroegst vanaf vandaag, en na de vorige."),
  not_who_defines: () =>
    new NotAllowed("not-who-defines", "Dit stelt de regiobeheerder vast, of de beheerder van de organisatie zelf."),
  not_who_counts: () =>
    new NotAllowed("not-who-counts", "Tellen doet wie de regio of een organisatie beheert, of de coördinator."),
};

/** What the database refused, in the words of this module. `dayField` is where a day outside the job was typed. */
export const refusedAt =
  (dayField: string) =>
  (error: unknown): never => {
    const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
    if (constraint === "within_the_job")
      throw new Invalid([
        { pointer: dayField, message: "Deze dag past niet: er staan uren of soorten werk voor of na deze dag." },
      ]);
    const known = typeof constraint === "string" ? refusals[constraint] : undefined;
    throw known ? known() : error;
  };
export const refused = refusedAt("/from");
