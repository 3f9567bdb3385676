/** One card for who leads a team: what shows at work, and what helps. About work, never about what someone may have. */
export type SupportCard = {
  readonly sees: string;
  readonly signs: readonly string[];
  readonly does: readonly string[];
  readonly rather: string;
};

/**
 * In our own words, after the idea of the support cards of SBCM ("Wat zie ik? Wat doe ik?") and the advice to employers
 * of Samen Sterk Zonder Stigma. Both are named on the page.
 */
export const cards: readonly SupportCard[] = [
  {
    sees: "Iemand is stiller dan anders",
    signs: ["Zit alleen in de pauze.", "Zegt weinig in overleg.", "Reageert kort of later dan u gewend bent."],
    does: [
      "Zoek een rustig moment. Zeg wat u ziet: “Je bent stiller dan ik gewend ben. Kan ik iets voor je doen?”",
      "Luister. Stilte mag.",
      "Spreek af wanneer u weer even samen zit.",
    ],
    rather: "Vraag niet in het bijzijn van anderen, en vraag niet door naar thuis of gezondheid.",
  },
  {
    sees: "Iemand komt vaker te laat of zegt af",
    signs: ["Komt later binnen.", "Zegt vaker op het laatste moment af.", "Slaat een overleg over."],
    does: [
      "Vraag wat het lastig maakt om op tijd te zijn: de begintijd, de reis, de drukte bij de start?",
      "Probeer samen iets voor twee weken: later beginnen, een dag vrij ertussen, een bericht vooraf.",
      "Spreek af wie iemand belt als het niet lukt om te komen.",
    ],
    rather: "Begin niet met een waarschuwing. Vraag eerst wat er nodig is.",
  },
  {
    sees: "Het werk gaat langzamer of er gaat meer mis",
    signs: ["Taken blijven liggen.", "Er zijn meer fouten dan eerst.", "Iemand begint steeds opnieuw."],
    does: [
      "Loop het werk samen na. Is duidelijk wat eerst moet en wat klaar is?",
      "Geef één taak tegelijk, op papier als dat helpt.",
      "Zeg ook wat wel goed gaat. Noem het precies.",
    ],
    rather: "Neem het werk niet stil over. Dan weet iemand niet waar hij aan toe is.",
  },
  {
    sees: "Iemand raakt het overzicht kwijt",
    signs: ["Springt van het ene naar het andere.", "Vergeet afspraken.", "Zegt dat het te veel is."],
    does: [
      "Zet samen op een rij wat vandaag moet. Haal weg wat kan wachten.",
      "Zorg voor een plek met minder geluid en minder vragen tussendoor.",
      "Kies één collega bij wie iemand met vragen terechtkan.",
    ],
    rather: "Geef er niet nog een taak bij “omdat die makkelijk is”.",
  },
  {
    sees: "Iemand vraagt steeds of het goed is",
    signs: ["Vraagt vaak om bevestiging.", "Durft niet zelf te kiezen.", "Zegt sorry bij kleine dingen."],
    does: [
      "Spreek vaste momenten af waarop u samen naar het werk kijkt.",
      "Zeg vooraf wanneer iets goed genoeg is.",
      "Geef een compliment over iets wat iemand zelf koos.",
    ],
    rather: "Zeg niet alleen “het komt wel goed”. Laat zien waar iemand op kan letten.",
  },
  {
    sees: "Iemand reageert fel",
    signs: ["Wordt snel boos.", "Loopt weg uit een gesprek.", "Heeft vaker ruzie over kleine dingen."],
    does: [
      "Blijf rustig. Stel voor om er later op de dag over te praten.",
      "Zeg daarna wat u zag en wat het met het werk deed. Vraag wat iemand nodig had.",
      "Spreek samen af wat iemand kan doen als het te veel wordt: even naar buiten, een teken aan een collega.",
    ],
    rather: "Ga niet in discussie op het moment zelf, en niet voor de hele groep.",
  },
  {
    sees: "Iemand werkt te hard",
    signs: ["Slaat pauzes over.", "Blijft steeds langer.", "Zegt overal ja op."],
    does: [
      "Zeg dat u het ziet en dat pauzes erbij horen. Neem zelf ook pauze.",
      "Bekijk samen of de uren nog kloppen. Uitbreiden kan ook stap voor stap.",
      "Spreek af wie nee zegt als er werk bij komt.",
    ],
    rather: "Beloon het overwerk niet. Het houdt zelden lang stand.",
  },
  {
    sees: "Het schuurt in het team",
    signs: [
      "Er worden grappen over iemand gemaakt.",
      "Collega’s vinden dat iemand minder hoeft te doen.",
      "Iemand wordt overgeslagen.",
    ],
    does: [
      "Zeg duidelijk dat grappen over iemand hier niet horen.",
      "Leg aan het team uit hoe de taken zijn verdeeld. Wat iemand heeft of had, hoort daar niet bij.",
      "Vraag het team wat zij nodig hebben om goed samen te werken.",
    ],
    rather: "Laat de medewerker het niet zelf oplossen.",
  },
  {
    sees: "Iemand komt terug na een tijd weg",
    signs: [
      "De eerste dag is spannend.",
      "Er is intussen veel veranderd.",
      "Collega’s weten niet wat zij kunnen zeggen.",
    ],
    does: [
      "Bel voor de eerste dag. Vraag wat collega’s mogen weten en wie iemand ontvangt.",
      "Begin klein: een paar uur, bekende taken. Bouw op in overleg.",
      "Plan na een week een kort gesprek: wat gaat goed, wat kan anders?",
    ],
    rather: "Vraag niet waarom iemand weg was. Wie het wil vertellen, doet dat zelf.",
  },
  {
    sees: "U maakt zich ernstig zorgen",
    signs: [
      "Iemand zegt dat het zo niet verder kan.",
      "U vertrouwt het niet.",
      "Er is gevaar voor iemand zelf of voor anderen.",
    ],
    does: [
      "Is er nu gevaar? Bel 112 en blijf bij iemand.",
      "Praat iemand over niet meer willen leven? Blijf luisteren en bel samen 113 of 0800-0113. Dat kan dag en nacht en is gratis.",
      "Bel daarna uw contactpersoon. U hoeft dit niet alleen te doen.",
    ],
    rather: "Wacht niet tot morgen, en beloof niet dat u het geheim houdt.",
  },
];
