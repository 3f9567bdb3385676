import { allOf, allow, type Decision, refuse } from "../../platform/shared/decision.ts";

type Actor = { readonly membership: { readonly task: string; readonly organisationId: string } };

/** Coordination looks along; who begeleidt or bemiddelt acts. */
export const mayWork = ({ membership: { task } }: Actor): Decision =>
  task === "begeleiding" || task === "bemiddeling"
    ? allow
    : refuse("looks-along", "Je kijkt mee. Vacatures bijhouden doet wie begeleidt of bemiddelt.");

type Whose = { readonly ownOrganisation: boolean; readonly keptBy: string; readonly closed: boolean };

/** What the reader may do with an offer they see; each no with its reason. */
export const rightsOn = (actor: Actor, { ownOrganisation, keptBy, closed }: Whose) => {
  const work = mayWork(actor);
  const keeps = ownOrganisation ? allow : refuse("keeper-only", `Dit past ${keptBy} aan. Laat het daar weten.`);
  return {
    change: allOf(work, keeps),
    // Whoever calls them hears whether it still stands; opening a closed one again is for who keeps it.
    confirm: closed ? allOf(work, keeps) : work,
    close: allOf(work, keeps, closed ? refuse("closed-already", "Dit is al gesloten.") : allow),
    message: allOf(work, keeps),
  };
};

type Standing = { readonly state: string; readonly rowsGood: number };

/** What may be done with a list on its way in. */
export const rightsOnImport = (actor: Actor, { state, rowsGood }: Standing) => {
  const work = mayWork(actor);
  const busy = refuse("busy", "De lijst is aan de beurt. Stop hem eerst, of wacht even.");
  const over = refuse("over", "Deze lijst is afgerond.");
  const isOver = ["done", "cancelled", "failed"].includes(state);
  const stands = state === "mapping" || state === "checked";
  return {
    check: allOf(work, isOver ? over : stands ? allow : busy),
    confirm: allOf(
      work,
      isOver
        ? over
        : state !== "checked"
          ? refuse("not-checked", "De regels zijn nog niet nagekeken.")
          : rowsGood === 0
            ? refuse("nothing-to-import", "Er is geen regel die klopt. Herstel de lijst eerst.")
            : allow,
    ),
    cancel: allOf(work, isOver ? over : allow),
  };
};
