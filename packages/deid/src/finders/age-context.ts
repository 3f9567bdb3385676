const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** People who can have an age: "zoon van 4", "vrouw (37)". */
export const people = set(`
  man vrouw jongen jonge meisje nichtje neefje jongeman jongedame dame heer kind kinderen zoon zoons zonen dochter dochters baby peuter
  kleuter puber tiener tieners moeder vader mama papa broer broers zus zussen zusje zusjes broertje broertjes partner
  ex vriend vriendin echtgenoot echtgenote oma opa kleinkind kleinzoon kleindochter neef nicht tante oom weduwe weduwnaar
  kandidaat kandidate client cliente deelnemer deelneemster collega medewerker medewerkster persoon iemand jongere
  werkzoekende klant inwoner patient statushouder zzp'er ondernemer kok schoolverlater vent kerel gozer meid gast
  dochtertje zoontje kindje kids stiefzoon stiefdochter pleegkind pleegzoon pleegdochter tweeling drieling
  buurman buurvrouw oudste jongste middelste student studente leerling kandidate stagiair stagiaire m v mnl vrl x jarigen mevrouw meneer mw dhr
`);

/** Words that someone is called by, before "is 29". */
export const pronouns = set("hij zij ze ik die iemand wie jij je u we wij en zelf nu inmiddels");

/** What is 29 without being someone. */
export const things = set(`
  het dit dat er wat totaal aantal score uitslag resultaat prijs temperatuur maximum minimum iq nummer week kamer
  huisnummer maat bedrag loon uurloon percentage loonwaarde wachttijd groep afdeling gaf leeftijdsgrens grens limiet
  bmi schaal cijfer niveau fase stap trede ploeg bus lijn gemiddelde mediaan norm budget verzuim capaciteit bezetting aow-leeftijd pensioenleeftijd leeftijd bedrijf organisatie team stichting vereniging gebouw pand auto
  computer systeem wet regeling machine verordening winkel fabriek kantoor club afspraak contract
`);

/** Units behind a number that is no age. */
export const units = set(`
  uur uren u dag dagen week weken maand maanden kwartalen minuut minuten min sec seconden euro eur procent kilo kg gram
  mg ml liter km kilometer meter cm mm m2 graden keer x maal mensen personen collega's kandidaten clienten deelnemers
  werkgevers bedrijven plekken plaatsen punten stuks dagdelen dagdeel pagina's bladzijden regels vragen gesprekken
  sollicitaties brieven mails telefoontjes afspraken stappen procenten cent ton jaren koeien kippen bomen dozen
  kinderen medewerkers man leerlingen fte stoelen bedden auto's treden traptreden huizen klanten leden vrijwilligers
  kilometer kwartier kwart half ploegen locaties gemeenten regio's
`);

/** What may stand behind a bare age: "hij is 29 en …", "ze is 44 woont in …". */
export const followers = set(`
  en maar of met toen want dus als geworden woont heeft wil zit komt werkt uit zonder nu dan oud jong geweest is was
  kan zoekt die daarom afkomstig single alleenstaand gehuwd getrouwd gescheiden omdat terwijl hij zij ze volgens
  in op ik bijna je dacht inmiddels ook nog gaat had moet mag vindt durft kreeg heet samen
`);

/** Behind "n jaar" these say that it lasted so long. */
export const duration = set(`
  geleden bezig lang ervaring gewerkt werkt werkzaam werkloos thuis later eerder gedaan gehad getrouwd samen gezeten
  aan in bij als op voor dienst nodig duurt onderweg garantie contract gewoond gestudeerd geen niet niets niks zonder
  daar hier gehuurd ziek thuisgezeten achter verder weg binnen een uitkering bijstand in-dienst gebruikt gestopt geduurd
  vol volgehouden vast bestaan actief met loon recht terug tijd lid zorg het de zijn haar
`);

/** "een 5-jarig contract": not a person. */
export const lasting = set(`
  bestaan jubileum contract huwelijk periode traject opleiding studie overeenkomst plan onderzoek project dienstverband
  looptijd cyclus relatie samenwerking termijn hypotheek planning programma huurcontract loopbaan
`);

/** Before a number these say that it is somebody's age. */
export const ageBefore = set("leeftijd lft lftd leeft");
