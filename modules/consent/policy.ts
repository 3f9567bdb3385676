import type { Actor } from "../../platform/server/actor.ts";
import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

const guiding = new Set(["begeleiding", "bemiddeling", "behandeling", "schuldhulp", "ervaringsdeskundigheid"]);

/** Someone is registered by who guides them, in a region that arranged its responsibilities (AVG 26, 35). */
export const mayRegister = (actor: Actor, { region, officer }: { region: boolean; officer: boolean }): Decision => {
  const task = actor.membership?.task ?? "";
  if (!guiding.has(task) || actor.membership?.role !== "professional")
    return refuse(
      "registering-is-for-who-guides",
      "Alleen wie mensen begeleidt, schrijft iemand in. Vraag een collega met die taak.",
    );
  if (!region)
    return refuse(
      "region-not-ready",
      "In deze regio kan nog niemand met naam worden ingeschreven: de afspraken over privacy zijn nog niet compleet. De privacy officer van de regio kan ze aanvullen. Zonder namen werken kan wel.",
    );
  if (!officer)
    return refuse(
      "organisation-has-no-protection-officer",
      "Van jouw organisatie is nog geen functionaris gegevensbescherming ingevuld. De privacy officer van de regio vult dat in.",
    );
  return allow;
};

/** Only the person gives, or who answers for them in full. The database looks at the domain again. */
export const mayGivePermission = (actor: Actor): Decision =>
  actor.personId ? allow : refuse("only-the-person-gives-permission", "Alleen u zelf kunt toestemming geven.");

/** Asking, recording, assigning and closing are for whoever works with someone for the own organisation. */
export const mayWorkFor = (works: boolean): Decision =>
  works
    ? allow
    : refuse("only-who-registered-the-person", "Dit kan alleen wie deze persoon voor de eigen organisatie begeleidt.");
