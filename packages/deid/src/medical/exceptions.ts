import { spaced } from "../lists/packed.ts";
import { before, plain } from "../names/facts.ts";
import type { Page, Word } from "../page.ts";

const aboutWeather =
  /^(?:weer|regen|storm|wind|hagel|onweer|zee|oceaan|overtrekt|overtrok|trekt|atlantische|luchtdruk|knmi|buien|windkracht|economie|economische|crisis|jaren|beurs|kust)$/;
const aboutThings =
  /^(?:batterij|batterijen|accu|accu's|accus|batterijfabriek|mijn|mijnbouw|ion|polymeer|fietsaccu|fietsaccu's|opslag|cel|cellen|recycling|demontage)$/;

/** Everyday words that are about illness only beside another word of illness. */
const doubtful = new Set(
  spaced(
    "versleten slijtage snijden krassen bof separatie onttrekken lijntje lijntjes gokken gokte snuiven snuift narcose infuus spast isoleer junk pilletje pilletjes therapeutisch mongool terugval teruggevallen corona littekens gekrast deeltijd kuur suiker bast baxter oxy reflux hormonen terminale gehandicapten absence stent",
  ),
);
const illness =
  /^(?:arm|armen|polsen|zichzelf|zich|rug|knie|knieen|heup|gewrichten|nek|schouder|schouders|vinger|handen|coke|cocaine|speed|drugs|alcohol|drank|drinken|gebruik|gebruikt|clean|verslaving|verslaafd|detox|afkicken|kliniek|weekend|pillen|medicijnen|medicatie|ziekenhuis|arts|huisarts|dokter|psychiater|operatie|opname|opgenomen|slikt|slikte|heeft|had|kreeg|krijgt|hebt|gehad|last|psychose|depressie|ggz|chemo|kanker|borstkanker|prednison|nacht|weer|casino|schulden|geld|ic|prik|diabetes|bloed)$/;

const around = (page: Page, index: number, reach: number, pattern: RegExp): boolean => {
  for (let at = Math.max(0, index - reach); at <= index + reach; at += 1) {
    const word = page.words[at];
    if (at !== index && word && pattern.test(word.folded)) return true;
  }
  return false;
};

/** A word that is medical here only because nothing else explains it. */
export const explainedAway = (page: Page, index: number, folded: string): boolean => {
  if (folded.startsWith("depressie"))
    return (
      around(page, index, 9, aboutWeather) &&
      !around(page, index, 3, /^(?:heeft|had|diagnose|zware|recidiverende|postnatale|na)$/)
    );
  if (folded.startsWith("lithium")) return folded !== "lithium" || around(page, index, 4, aboutThings);
  const next = page.words[index + 1];
  if (folded.startsWith("versla") && next?.folded === "aan")
    return /^(?:koffie|thee|chocola|chocolade|series|lezen|puzzels|puzzelen|drop|snoep|het|nieuws|werk|sport|sporten)$/.test(
      page.words[index + 2]?.folded ?? "",
    );
  if (doubtful.has(folded)) return !around(page, index, 5, illness);
  if (folded === "coke" || folded === "speed" || folded === "crack")
    return !around(page, index, 4, /^(?:gebruikt|gebruik|verslaafd|clean|snuift|snoof|drugs|afkicken|aan)$/);
  if (folded === "graves" || folded === "addison" || folded === "cushing") return before(page, index)?.folded !== "van";
  if (folded === "kans") return true;
  if (folded === "doof" || folded === "blind")
    return !/^(?:is|ben|was|bijna|geheel|volledig|half|vrijwel|geboren|en)$/.test(before(page, index)?.folded ?? "");
  if (folded === "imap" || folded === "depot")
    return !around(page, index, 3, /^(?:medicatie|prik|krijgt|injectie|spuit|psychiater)$/);
  if (folded === "staar")
    return page.words[index - 1]?.folded === "ik" || !around(page, index, 3, /^(?:heeft|oog|ogen|operatie|aan)$/);
  if (folded === "overgang" || folded === "morbide") return next?.folded !== "obesitas";
  return false;
};

/** Words that say little by themselves: only asked about. */
export const vague = new Set(
  spaced(
    "doof blind opname opnames opgenomen suiker kuur bof zona versleten slijtage littekens knobbeltje hormonen operatie operaties infuus therapie therapeutisch behandelplan signaleringsplan crisisplan fysio fysiotherapie logopedie ergotherapie revalidatie revalideren revalideert psycholoog psychologe pilletje pilletjes snijden krassen gokken gokte lijntje lijntjes inzinking ingestort terugval teruggevallen onttrekken mishandeld misbruikt allergisch corona bewusteloos snuiven snuift doodmoe duizeligheid bedlegerig mri narcose spiraaltje paracetamol ibuprofen pijnstillers pijnstiller antibiotica achillespees meniscus kruisband poliep poliepen gesprekgroep gespreksgroep praatgroep assertiviteitstraining vaardigheidstraining separatie onvruchtbaar slaapproblemen hyperactief gekrast cordis gehandicapten oncologie sepsis bestraald reanimatie somber sombere somberheid nachtmerrie nachtmerries stoornis stoornissen fobie syndroom gehandicapt gehandicapte menopauze geopereerd toeval insult hoogbegaafd hoogbegaafdheid joints jointje overgewicht mishandeling verlamd verlamming rugpijn nekpijn buikpijn spierpijn hyperventilatie flauwvallen depri trauma drugs wiet zwanger zwangerschap overspannen stottert stotteren verward blowt blowen migraine allergie hooikoorts psychiater psychiatrisch psychiatrische psychiatrie bloeddruk overspannenheid slaapmedicatie hooggevoelig hoogsensitief covid staar tics exposure detox dissociatie terminaal faalangst verwardheid zelfmoord tia staar jicht trombose prostaat schildklier verslavingsgevoelig stemmingswisselingen pica lupus als kanker",
  ),
);

/** Abbreviations of conditions and treatments. */
export const abbreviations = new Set(
  spaced(
    "adhd add ass odd nld ptss ptsd dis nah lvb mlvb ocd ocs gad bpd bps cvs copd als nao gts dcd fas ms tia cva rsi hiv aids pds mtx ect emdr dbt mbt cgt dgt pmt tbs aps hsp sle kans soa tbc tos mcas vers imap crps zmlk rtms dmh pku",
  ),
);
const onlyInCapitals = new Set(spaced("add odd dis als ms nao kans act tos vers aps mbt pmt imap"));

/** "als" is a word and ALS is not; "heeft ms" and "met ass" are no words here. */
export const isOnlyWord = (page: Page, word: Word): boolean => {
  const folded = plain(word);
  if (!onlyInCapitals.has(folded) || (word.shape === "caps" && !page.shouted)) return false;
  const lead = before(page, word.at)?.folded ?? "";
  return !(
    /^(?:heeft|heb|had|diagnose|zijn|haar|mijn|met|door|vanwege|wegens)$/.test(lead) &&
    !/^(?:als|dis|act|vers|kans|odd|tos|add)$/.test(folded)
  );
};
