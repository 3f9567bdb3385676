import type { Line } from "../contract.ts";

/** A line as it is kept. */
type Stored = {
  readonly activity: string;
  readonly operation: string;
  readonly how: Line["how"];
  readonly purpose: string;
  readonly actorKind: string;
  readonly who: string | null;
  readonly permissionGivenAt: string | null;
  readonly law: string | null;
};

/** What an activity of the register of processing is to the person. */
const subject: Readonly<Record<string, string>> = {
  guidance: "uw gegevens voor begeleiding",
  permissions: "uw toestemmingen",
  "own-data": "uw eigen gegevens",
  "own-log": "wie er meekeek",
  "case-consultation": "een casus over u in het casusoverleg",
  "shared-screen": "een casus over u op het scherm in de zaal",
  "income-advice": "uw berekeningen over werk en geld, of uw gesprek daarover",
  ips: "uw IPS-traject",
  profile: "uw profiel voor werk",
  matching: "werk dat bij u past",
  "profile-link": "uw profiel, met de link die u een werkgever gaf",
  mediation: "een voorstel om u te helpen aan werk",
  "profile-message": "een bericht over u voor een ander systeem",
  placement: "uw werk, of een gesprek met een werkgever",
  aftercare: "uw afspraken over aan het werk blijven",
  "aftercare-plan": "uw plan voor als het minder gaat",
  "help-link": "de pagina voor uw werkgever, met de link die is gegeven",
  companion: "een casus over u, met uw link",
  "break-glass": "uw contactgegevens en crisisafspraken, in een noodgeval",
  "log-in": "het inloggen",
  invitations: "een uitnodiging om zelf mee te kijken",
  notifications: "uw meldingen",
  retention: "wat volgens de bewaartermijn weg moest",
};

const verb: Readonly<Record<Line["how"], string>> = {
  listed: "Zag u in een lijst bij",
  opened: "Bekeek",
  written: "Veranderde iets in",
  exported: "Maakte een kopie van",
};

export const whatInWords = ({ activity, how }: Pick<Stored, "activity" | "how">): string =>
  `${verb[how]} ${subject[activity] ?? "uw gegevens"}`;

const purposeTitle: Readonly<Record<string, string>> = {
  "case-consultation": "casusoverleg",
  guidance: "begeleiding naar werk",
  matching: "werk zoeken",
  placement: "werken en nazorg",
  "income-advice": "uitleg over inkomen",
};

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const dayInDutch = (moment: string): string => {
  const [year = "", month = "", date = ""] = moment.slice(0, 10).split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
};

/** Why it was allowed: the person themselves, own work, an emergency, or permission and basis together. */
export const whyInWords = ({
  activity,
  actorKind,
  purpose,
  permissionGivenAt,
  law,
}: Omit<Stored, "how" | "operation" | "who">): string => {
  if (actorKind === "person") return "U deed dit zelf";
  if (actorKind === "representative") return "Wie u vertegenwoordigt, deed dit voor u";
  if (actorKind === "job") return "Vliegwiel deed dit vanzelf, op een vast moment";
  if (actorKind === "link" && activity === "profile-link") return "U maakte deze link zelf, voor een werkgever";
  if (actorKind === "link")
    return activity === "companion"
      ? "U gaf deze link zelf, om iemand te laten meekijken"
      : "Iedereen in de zaal mocht op dat moment weten om wie het ging, met uw toestemming";
  if (purpose === "own-work") return "Deze organisatie begeleidt u en schreef dit zelf";
  if (purpose === "break-glass") return "Noodgeval. U kunt de reden opvragen bij de privacy officer van de regio";
  if (permissionGivenAt)
    return `Uw toestemming van ${dayInDutch(permissionGivenAt)} voor ${purposeTitle[purpose] ?? purpose}${law ? `, met als grond in de wet: ${law}` : ""}`;
  return "De toestemming die toen gold, is er nu niet meer";
};

export const whoInWords = ({ activity, actorKind, who }: Pick<Stored, "activity" | "actorKind" | "who">): string => {
  if (actorKind === "link" && activity === "profile-link") return "Iemand met de link voor een werkgever";
  if (actorKind === "link")
    return activity === "companion" ? "Iemand met uw link" : "Het scherm in de zaal van een overleg";
  if (actorKind === "person") return "Uzelf";
  if (actorKind === "representative") return "Wie u vertegenwoordigt";
  if (actorKind === "job") return "Vliegwiel";
  return who ?? "Iemand die hier niet meer werkt";
};
