import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

type Side = { readonly own: boolean; readonly kept: boolean; readonly mine: boolean };

/** The person, or the counsellor who wrote it as long as the person did not keep it. */
const mayChange = ({ own, kept, mine }: Side): Decision =>
  own || (mine && !kept)
    ? allow
    : refuse(
        "of-the-person",
        "Deze berekening is van de persoon. Maak er zelf een naast als je iets anders uitrekent.",
      );

const mayShare = ({ own }: Side): Decision =>
  own ? allow : refuse("only-the-person", "Delen doet alleen de persoon zelf.");

const mayKeep = ({ own, kept }: Side): Decision =>
  !own
    ? refuse("only-the-person", "Bewaren doet alleen de persoon zelf.")
    : kept
      ? refuse("kept-already", "U hebt deze berekening al bewaard.")
      : allow;

export const mayCounsel = (counsels: boolean): Decision =>
  counsels
    ? allow
    : refuse(
        "no-counsellor",
        "Je bent geen consulent van deze regio. De regiobeheerder of de beheerder van je organisatie wijst consulenten aan.",
      );

export const mayCalculate = (open: boolean): Decision =>
  open
    ? allow
    : refuse(
        "no-permission",
        "Er is geen toestemming om te rekenen. De persoon geeft die zelf, bij Mijn toestemmingen.",
      );

export const mayName = ({ named, decides }: { named: boolean; decides: boolean }): Decision =>
  named
    ? refuse("named-already", "Deze collega is al consulent.")
    : decides
      ? refuse("decides-on-benefits", "Wie beslist over uitkeringen, of daar werkt, kan geen consulent zijn.")
      : allow;

/** What the reader may do with a calculation they see. */
export const rightsOn = (side: Side) => ({ change: mayChange(side), share: mayShare(side), keep: mayKeep(side) });
