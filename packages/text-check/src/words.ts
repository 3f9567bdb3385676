/**
 * Words with a capital that are not a name. Short on purpose: what is missing here is pointed at once too often,
 * what is wrongly here is missed.
 */
export const knownWords: ReadonlySet<string> = new Set(
  `
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart april mei juni juli augustus september oktober november december
  kerst kerstmis pasen pinksteren hemelvaart koningsdag bevrijdingsdag ramadan suikerfeest sinterklaas
  ggz w&i uwv wsp svb cak ciz rmc ips fact act poh dbc epa cmd lvb bw rco avg bsn wbp vog cv hr ict it btw
  wia wga iva ww zw wao waz wajong ioaw ioaz wmo wlz zvw wgbo wpg wsw bijstand iow pgb uwv'er
  participatiewet banenafspraak doelgroepregister no-riskpolis praktijkroute beschut loonwaarde lkv lks
  awvn vng divosa cedris szw vws mbo hbo wo vmbo havo vwo pro vso roc
  word excel outlook teams whatsapp internet google linkedin indeed youtube
  nederland nederlands nederlandse nederlander engels engelse duits duitse frans franse europa europees europese
  arabisch turks pools oekraïens spaans dutch
  ik u hij zij ze wij we jij je hun ons het de een er dit dat die deze daar nu toen dan als maar en of want dus
  client cliënt klant kandidaat casus vraag doel advies afspraak afspraken ps nb ok oké
  vliegwiel casusoverleg werkgever werkgeversservicepunt gemeente gemeenten
  meneer mevrouw dhr mw mevr hr drs dr ir mr prof
  `
    .split(/\s/)
    .filter(Boolean),
);

/** Common first names, so that a name that opens a sentence is seen as well. Names that are also a common word are left out. */
export const firstNames: ReadonlySet<string> = new Set(
  `
  aaliyah abdel ahmed aisha ali amina anja anke anna anneke annemarie anouk arie arjan astrid ayse bas bart bert
  bianca bram brigitte carla carlijn charlotte chris claudia cor corrie daan daniel david demi denise dennis diana
  dick dirk edwin eline elisabeth ellen els emma erik ernst esther eva evelien fatima femke floor frank fred fatma
  gerard gerrit geert gijs greet hamza hanna hans harm hassan heleen henk herman hilde hugo ibrahim ilse inge
  ingrid irene iris ivo jaap jacqueline jan janneke jasmijn jasper jeanette jeroen jesse jessica joke jolanda joost
  jorien jos joyce judith julia jurgen karin karel kees khadija kim klaas koen laura lars leo lianne lieke linda
  lisa lisette lotte lucas luuk maaike maarten manon marc marcel margriet maria marian marieke marije marijke mark
  marleen marloes martijn martin mehmet melissa menno merel michael michelle mila milan mirjam mohamed mohammed
  monique mustafa nadia naomi natasja nicole niels nienke nina noor omar pascal patricia paul petra pieter piet
  priya rachid ramon rene renate rianne richard rik rob robert roel romy ronald rosa ruben rutger sabine samira
  sander sandra sanne sara saskia sem simone sjaak sjoerd sofie stefan sven sylvia tamara tess theo thijs thomas
  tim tineke tom tygo vera vincent wendy wesley willem wilma wim wouter yara youssef yusuf yvonne zeynep
  `
    .split(/\s/)
    .filter(Boolean),
);

/** Small words inside a family name. */
export const nameParticles: ReadonlySet<string> = new Set(
  "van de den der het ten ter te 't la le el al ben bin in op aan von zu d'".split(" "),
);
