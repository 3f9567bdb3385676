import { DomainError, Invalid, NotFound } from "../../platform/shared/errors.ts";

const beside = (pointer: string, message: string) => () => new Invalid([{ pointer, message }]);

class BegunAlready extends DomainError {
  readonly code = "ips/begun-already";
  readonly kind = "conflict";
  readonly detail = "Er is al een IPS-traject bij jouw organisatie. Na een stop gaat het verder zonder nieuwe intake.";
}
class OneOpenCheck extends DomainError {
  readonly code = "ips/one-open-check";
  readonly kind = "conflict";
  readonly detail = "Er loopt al een zelfcontrole. Rond die eerst af.";
}
class TooManyTeams extends DomainError {
  readonly code = "ips/too-many-teams";
  readonly kind = "conflict";
  readonly detail = "Er staan al zestig teams. Haal er eerst een weg.";
}
class FirstPhaseStays extends DomainError {
  readonly code = "ips/first-phase-stays";
  readonly kind = "conflict";
  readonly detail = "De eerste fase blijft staan.";
}
class CloseItAgain extends DomainError {
  readonly code = "ips/close-it-again";
  readonly kind = "conflict";
  readonly detail = "Het traject was gestopt en is weer begonnen. Stop het opnieuw, met de reden.";
}

const wasDay = beside("/day", "Kies vandaag of een dag die geweest is.");
const refusals: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  begun_already: () => new BegunAlready(),
  one_open_self_check: () => new OneOpenCheck(),
  too_many_teams: () => new TooManyTeams(),
  the_first_phase_stays: () => new FirstPhaseStays(),
  close_it_again: () => new CloseItAgain(),
  one_team_of_a_name: beside("/name", "Dit team staat er al."),
  in_this_phase_already: beside("/phase", "Het traject is al in deze fase."),
  phases_follow_each_other: beside("/from", "Deze dag ligt voor het begin van de vorige fase."),
  after_the_beginning: beside("/day", "Deze dag ligt voor de aanmelding."),
  a_day_within_reach: beside("/from", "Kies een dag die dichterbij ligt."),
  one_thing_at_a_time: beside(
    "/startTime",
    "Op dit tijdstip staat al een andere activiteit van jou. Twee dingen tegelijk kan niet.",
  ),
  one_claim_for_an_hour_of_a_coach: beside(
    "/funder",
    "Dit uur van jou staat al bij een betaler. Een uur telt één keer.",
  ),
  one_claim_for_an_hour_of_a_trajectory: beside(
    "/funder",
    "Voor deze persoon staat dit uur al bij een betaler, door een collega. Een uur telt één keer.",
  ),
  one_claim_for_an_activity: beside("/funder", "Deze activiteit staat al bij een betaler."),
  no_hour_no_claim: beside("/funder", "Zonder tijd valt er niets te betalen."),
  a_line_once: beside("/lineId", "Dit contact staat al bij deze persoon."),
  a_moment_once: beside("/day", "Dit staat er al voor deze dag."),
  only_a_month_that_is_over: beside("/month", "Afsluiten kan als de maand voorbij is."),
};

/** What the database refused, in the words of this module; `day` is the field a day belongs to. */
export const refused =
  (dayField: "/day" | "/from" | "/referredOn" | "/askedOn" = "/day") =>
  (error: unknown): never => {
    const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
    if (constraint === "a_day_that_was")
      throw dayField === "/day"
        ? wasDay()
        : new Invalid([{ pointer: dayField, message: "Kies vandaag of een dag die geweest is." }]);
    const known = typeof constraint === "string" ? refusals[constraint] : undefined;
    throw known ? known() : error;
  };
