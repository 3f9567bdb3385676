/**
 * Invented work around Deventer, Zutphen and Apeldoorn: no employer here exists. One line each, as little known as in
 * life: key | title | municipality | hours per week | what is known. Of what is known: `level3` and `must` (else it may
 * be learnt), `B` and `C` licences, `cert:` and `lang:`, `grows` or `grows-not`, `+quiet` there is and `-quiet` there is
 * not, and the employer's motives. What is not there, nobody asked.
 */
export const pool = `
hovenier-deventer | Hovenier, onderhoud van tuinen | Deventer | 16-32 | level3 grows +outdoors +fixed-colleagues own-conviction
groen-apeldoorn | Medewerker groenvoorziening | Apeldoorn | 12-36 | level2 grows +outdoors +build-up +job-coach -nights -weekends banenafspraak
kwekerij-zutphen | Medewerker kwekerij vaste planten | Zutphen | 8-20 | level2 grows +own-pace +quiet -weekends own-conviction
aardbeien-raalte | Oogstmedewerker aardbeien | Raalte | 20-38 | -own-pace +weekends +heavy shortage
natuur-epe | Medewerker natuurbeheer op de Veluwe | Epe | 8-24 | grows +outdoors +few-people experience
boerderij-lochem | Boerderijmedewerker, biologische akkerbouw | Lochem | 8-16 | +outdoors +heavy own-conviction
bloemen-deventer | Bloembinder in een bloemenwinkel | Deventer | 12-24 | +customers +weekends
landgoed-voorst | Groenmedewerker op een landgoed | Voorst | 16-24 | +quiet +few-people +outdoors +one-contact experience
plantsoen-zutphen | Plantsoenmedewerker, gemeente | Zutphen | 24-36 | level2 B must +outdoors banenafspraak
moestuin-deventer | Tuinman in de moestuin van een restaurant | Deventer | 6-16 | grows +outdoors +own-pace own-conviction
asiel-deventer | Dierverzorger in het asiel | Deventer | 8-16 | grows +animals +weekends own-conviction
manege-voorst | Stalhulp op een manege | Voorst | 8-20 | +animals +outdoors
kinderboerderij-apeldoorn | Medewerker kinderboerderij | Apeldoorn | 8-16 | +animals +children +unpaid own-conviction
melken-raalte | Melker bij een veehouder | Raalte | 16-32 | +animals +weekends +irregular +few-people shortage
trimsalon-zutphen | Hulp van een hondentrimmer | Zutphen | 12-20 | +animals +few-people +learning
dierenarts-lochem | Dierenartsassistent | Lochem | 20-28 | level4 must +animals +phone +customers
milieustraat-deventer | Medewerker op de milieustraat | Deventer | 16-36 | +outdoors +customers +weekends
kringloop-zutphen | Kringloopmedewerker, spullen sorteren | Zutphen | 8-24 | grows +own-pace +build-up +job-coach +patient-manager -nights own-conviction
kringloop-apeldoorn | Kringloopmedewerker, fietsen en meubels | Apeldoorn | 12-28 | grows +variation own-conviction
kringloop-deventer | Kringloopwinkel: ruimte om samen te kijken | Deventer | 6-24 | grows +own-pace +build-up own-conviction
school-apeldoorn | Conciërge op een basisschool | Apeldoorn | 20-24 | level3 +children +variation
wijk-deventer | Wijkbeheerder | Deventer | 24-32 | level3 +outdoors +with-people
straat-holten | Straatmaker | Rijssen-Holten | 38-40 | cert:VCA must +heavy +outdoors
meubels-zutphen | Meubelmaker, leerplek | Zutphen | 16-32 | level3 grows +learning +fixed-colleagues +noise
schilder-deventer | Huisschilder | Deventer | 24-38 | level3 must +heights
gebouwen-apeldoorn | Onderhoudsmedewerker gebouwen | Apeldoorn | 20-36 | level3 B must +variation
timmer-brummen | Timmerman, hulp in de werkplaats | Brummen | 16-24 | grows +noise +clear-tasks own-conviction
isolatie-zwolle | Isolatiemonteur | Zwolle | 36-40 | +heights +heavy shortage
fietsen-deventer | Fietsenmaker | Deventer | 16-32 | grows +learning +customers own-conviction
fietsen-apeldoorn | Fietsmonteur, alleen in de werkplaats | Apeldoorn | 12-24 | +quiet +no-customers +clear-tasks shortage
fietsen-zutphen | Fietsenmaker in de stationsstalling | Zutphen | 8-24 | grows +job-coach +patient-manager banenafspraak
service-hengelo | Servicemonteur | Hengelo | 36-40 | level4 B must +driving shortage
elektricien-deventer | Elektricien, woningbouw | Deventer | 32-40 | level4 must +heights
tekenaar-zutphen | Technisch tekenaar | Zutphen | 20-32 | level5 grows +quiet +from-home
werkvoorbereider-apeldoorn | Werkvoorbereider installaties | Apeldoorn | 24-40 | level4 +phone
garage-lochem | Automonteur, onderhoud | Lochem | 24-38 | level4
lasser-raalte | Lasser | Raalte | 32-40 | +noise +heavy shortage
koek-deventer | Productiemedewerker in de koekfabriek | Deventer | 24-36 | +noise +irregular shortage
elektronica-zutphen | Assemblagemedewerker elektronica | Zutphen | 16-32 | grows +quiet +clear-tasks +one-at-a-time +fixed-place -nights -weekends own-conviction
naaien-apeldoorn | Medewerker naaiatelier | Apeldoorn | 8-24 | grows +own-pace +few-people own-conviction
drukkerij-deventer | Medewerker drukkerij, vouwen en binden | Deventer | 16-24 | +clear-tasks -nights
kisten-epe | Productiemedewerker houten kisten | Epe | 16-36 | +noise +heavy
kussens-deventer | Stoffeerder, hulp bij kussens | Deventer | 12-24 | grows +quiet +fixed-colleagues
webmagazijn-deventer | Magazijnmedewerker bij een webwinkel | Deventer | 20-36 | +noise shortage
thee-zutphen | Inpakmedewerker theepakketten | Zutphen | 8-24 | grows +quiet +own-pace +one-at-a-time +build-up -nights -weekends banenafspraak own-conviction
avond-apeldoorn | Orderpicker, avond en nacht | Apeldoorn | 16-32 | +nights +irregular shortage
heftruck-zwolle | Heftruckchauffeur | Zwolle | 32-40 | cert:heftruck must
boeken-deventer | Inpakker van boeken | Deventer | 12-28 | grows +quiet shortage
planner-deventer | Logistiek planner | Deventer | 24-36 | level4 +phone
dozen-apeldoorn | Inpakker, dozen vouwen en vullen | Apeldoorn | 8-20 | grows +clear-tasks +one-at-a-time +job-coach banenafspraak
post-deventer | Postbezorger | Deventer | 8-20 | grows +outdoors -nights
post-apeldoorn | Postsorteerder, vroege ochtend | Apeldoorn | 12-20 | +noise -late-start
maaltijden-apeldoorn | Maaltijdbezorger | Apeldoorn | 8-16 | B must +driving +irregular
schoolbus-zutphen | Leerlingenvervoer met een busje | Zutphen | 10-20 | B must +driving +children
fietskoerier-deventer | Fietskoerier | Deventer | 12-24 | +outdoors -driving
vracht-holten | Vrachtwagenchauffeur | Rijssen-Holten | 32-40 | C must +driving shortage
kantoren-deventer | Schoonmaker kantoren, ochtend | Deventer | 10-20 | grows +quiet -nights -weekends
ziekenhuis-apeldoorn | Schoonmaakmedewerker ziekenhuis | Apeldoorn | 16-28 | +weekends +irregular shortage
wasserij-zutphen | Medewerker in de wasserij | Zutphen | 16-32 | +fixed-colleagues +job-coach +noise banenafspraak
hotel-deventer | Housekeeping in een hotel | Deventer | 12-24 | +weekends shortage
hulp-lochem | Huishoudelijke hulp bij ouderen | Lochem | 8-24 | +few-people
linnen-apeldoorn | Linnenkamer van een zorginstelling | Apeldoorn | 12-24 | grows +quiet +fixed-times +fixed-colleagues experience
glazen-zwolle | Glazenwasser | Zwolle | 24-38 | +heights
lunchkeuken-deventer | Keukenhulp in een lunchcafé | Deventer | 8-20 | grows +patient-manager -nights own-conviction
kok-zutphen | Zelfstandig werkend kok | Zutphen | 32-38 | level3 must +irregular +weekends +alcohol
bakkerij-deventer | Bakkerijmedewerker, 's nachts beginnen | Deventer | 16-32 | +nights -late-start
kantine-apeldoorn | Cateringmedewerker bedrijfsrestaurant | Apeldoorn | 16-24 | +customers -weekends -nights
chocola-raalte | Chocolatier, leerplek | Raalte | 12-24 | grows +learning +clear-tasks own-conviction
brouwerij-zutphen | Hulp van de bierbrouwer | Zutphen | 8-16 | +alcohol own-conviction
zorgkeuken-apeldoorn | Keukenassistent woonzorgcentrum | Apeldoorn | 12-24 | grows +fixed-times +clear-tasks +patient-manager experience
koffie-zutphen | Barista in een koffiebranderij | Zutphen | 12-24 | +customers +learning own-conviction
lunchroom-zutphen | Medewerker bediening lunchroom | Zutphen | 8-24 | +customers -nights own-conviction
gezondheid-apeldoorn | Receptionist gezondheidscentrum | Apeldoorn | 16-24 | level3 +phone +customers
museum-deventer | Museummedewerker | Deventer | 8-16 | +customers +weekends +quiet
balie-deventer | Baliemedewerker gemeente | Deventer | 20-32 | level4 +phone +customers
camping-epe | Campingmedewerker | Epe | 12-32 | +outdoors +weekends +customers
theater-apeldoorn | Theatermedewerker, garderobe | Apeldoorn | 6-12 | +irregular +weekends +alcohol
vakken-deventer | Vakkenvuller | Deventer | 8-24 | grows shortage
boekwinkel-zutphen | Boekverkoper | Zutphen | 12-20 | +customers +quiet
tuincentrum-apeldoorn | Medewerker tuincentrum | Apeldoorn | 12-32 | +customers +weekends
kleding-deventer | Verkoopmedewerker kleding | Deventer | 16-24 | +customers +weekends
webwinkel-deventer | Webwinkelmedewerker: foto's en beschrijvingen | Deventer | 12-24 | +quiet +no-customers +no-phone
supermarkt-apeldoorn | Supermarktmedewerker, vullen en kassa | Apeldoorn | 8-32 | grows +customers banenafspraak
klant-apeldoorn | Medewerker klantenservice | Apeldoorn | 24-36 | level3 +phone +from-home shortage
chat-deventer | Chatmedewerker | Deventer | 16-32 | level3 grows -phone +no-phone +from-home
binnendienst-zutphen | Verkoper binnendienst | Zutphen | 24-40 | level4 +phone
recruiter-zwolle | Recruiter | Zwolle | 24-36 | level5 +phone
corporatie-deventer | Administratief medewerker woningcorporatie | Deventer | 16-24 | level4 grows +quiet +fixed-place experience
invoer-apeldoorn | Gegevensinvoer en controle | Apeldoorn | 12-32 | grows +quiet +no-phone +clear-tasks +from-home -customers banenafspraak
archief-zutphen | Archiefmedewerker, scannen en ordenen | Zutphen | 8-24 | grows +quiet +one-at-a-time +few-people +no-phone experience
assistent-zwolle | Managementassistent | Zwolle | 24-36 | level4 must +phone
duurzaam-deventer | Projectmedewerker duurzaamheid | Deventer | 16-28 | level5 +variation +from-home
personeel-apeldoorn | HR-medewerker | Apeldoorn | 20-32 | level5 must
installateur-lochem | Administratie bij een installatiebedrijf | Lochem | 12-20 | +phone
postkamer-deventer | Postkamer en scannen | Deventer | 8-20 | grows +clear-tasks +fixed-times banenafspraak
boekhouding-deventer | Boekhoudkundig medewerker | Deventer | 16-32 | level4 grows +quiet +from-home
salaris-apeldoorn | Salarisadministrateur | Apeldoorn | 20-32 | level4 must +from-home
facturen-zutphen | Crediteurenadministratie | Zutphen | 12-24 | level4 +quiet +no-phone
controller-zwolle | Controller | Zwolle | 32-40 | level6 must
schulden-apeldoorn | Schuldhulpverlener | Apeldoorn | 24-36 | level5 must +phone +customers
software-deventer | Softwareontwikkelaar | Deventer | 20-36 | level5 grows +quiet +from-home +late-start own-conviction
testen-apeldoorn | Softwaretester | Apeldoorn | 16-32 | level4 grows +quiet +clear-tasks +from-home experience
helpdesk-deventer | Helpdeskmedewerker | Deventer | 24-36 | level4 +phone
data-zwolle | Data-analist zorg | Zwolle | 24-36 | level5 grows +from-home
kaarten-apeldoorn | GIS-medewerker | Apeldoorn | 16-36 | level5 +quiet +from-home banenafspraak
beheer-zutphen | Functioneel beheerder | Zutphen | 24-32 | level5 +phone
websites-zutphen | Webbouwer bij een klein bureau | Zutphen | 16-24 | level4 +late-start +few-people +from-home
water-deventer | Laborant waterkwaliteit | Deventer | 24-36 | level4 must +quiet
hogeschool-deventer | Onderzoeksassistent | Deventer | 12-20 | level5 grows +quiet +from-home
veld-apeldoorn | Ecologisch veldmedewerker | Apeldoorn | 16-32 | level5 +outdoors +few-people
cijfers-arnhem | Statisticus | Arnhem | 24-36 | level6 must +from-home
erfgoed-zutphen | Historicus voor het streekarchief | Zutphen | 12-20 | level6 +quiet
uitgeverij-deventer | Redacteur bij een uitgeverij | Deventer | 12-24 | level5 +quiet +from-home +own-pace
klare-taal-apeldoorn | Tekstschrijver begrijpelijke taal | Apeldoorn | 16-24 | level5 +from-home
bibliotheek-zutphen | Bibliotheekmedewerker | Zutphen | 8-20 | level3 grows +quiet +customers own-conviction
bibliotheek-deventer | Boeken opruimen in de bibliotheek | Deventer | 4-12 | grows +quiet +clear-tasks +no-customers own-conviction
communicatie-zwolle | Communicatiemedewerker | Zwolle | 24-32 | level5 +phone
ondertitels-apeldoorn | Ondertitelaar | Apeldoorn | 8-24 | level5 lang:eng must +from-home +own-pace
vormgever-deventer | Grafisch vormgever | Deventer | 16-32 | level4 +from-home +late-start
video-apeldoorn | Videobewerker | Apeldoorn | 16-24 | level4 +quiet +from-home
keramiek-zutphen | Atelier voor keramiek | Zutphen | 8-16 | +own-pace +quiet own-conviction
podium-deventer | Podiumtechnicus | Deventer | 12-32 | +noise +irregular +heavy
kapper-raalte | Kapper | Raalte | 16-32 | level3 must +customers
verpleeghuis-deventer | Zorgassistent verpleeghuis | Deventer | 16-28 | level2 grows +learning +patient-manager shortage
voeding-apeldoorn | Voedingsassistent ziekenhuis | Apeldoorn | 16-24 | +clear-tasks +irregular
verzorgende-zutphen | Verzorgende IG | Zutphen | 24-32 | level4 must +irregular +weekends +nights shortage
ouderen-lochem | Activiteitenbegeleider ouderen | Lochem | 12-24 | level4 +with-people
gastvrouw-deventer | Gastvrouw zorg op de huiskamer | Deventer | 8-20 | grows +with-people +fixed-colleagues own-conviction
dokter-raalte | Doktersassistent | Raalte | 20-28 | level4 must +phone +customers
fact-deventer | Ervaringsdeskundige in een wijkteam | Deventer | 16-28 | level4 grows +build-up +own-responsibility experience
herstel-apeldoorn | Ervaringswerker herstelacademie | Apeldoorn | 8-20 | grows +build-up own-conviction
inloop-zutphen | Ervaringsdeskundige bij een inloophuis | Zutphen | 8-16 | grows +patient-manager own-conviction
wijkteam-zutphen | Sociaal werker in de wijk | Zutphen | 20-32 | level5 must
wonen-raalte | Woonbegeleider | Raalte | 20-32 | level4 must +irregular +weekends
jongeren-zwolle | Jongerenwerker | Zwolle | 24-32 | level5
bso-deventer | BSO-medewerker | Deventer | 12-24 | level4 must +children +noise
klas-deventer | Onderwijsassistent | Deventer | 16-28 | level4 +children +noise
wiskunde-apeldoorn | Docent wiskunde, vmbo | Apeldoorn | 16-32 | level5 must +children
inburgering-zutphen | Taaldocent inburgering | Zutphen | 8-20 | level5 grows own-conviction
huiswerk-deventer | Huiswerkbegeleider | Deventer | 8-16 | level4 +children
examens-deventer | Examensurveillant hogeschool | Deventer | 4-12 | +quiet +clear-tasks
overblijf-apeldoorn | Overblijfkracht | Apeldoorn | 4-8 | +children +noise
portier-deventer | Portier ziekenhuis | Deventer | 24-36 | +nights +irregular +phone
stalling-apeldoorn | Toezichthouder fietsenstalling | Apeldoorn | 16-32 | +few-people -nights
object-zwolle | Objectbeveiliger | Zwolle | 32-40 | cert:beveiliging must +nights
station-zutphen | Gastheer openbaar vervoer | Zutphen | 20-32 | +with-people +irregular
sociaal-deventer | Beleidsmedewerker sociaal domein | Deventer | 20-32 | level6 grows +from-home
bezwaar-apeldoorn | Juridisch medewerker bezwaar | Apeldoorn | 16-36 | level5 must +quiet +from-home experience
notulen-zutphen | Notulist | Zutphen | 4-16 | level4 grows +from-home +own-pace
vergunning-lochem | Vergunningverlener | Lochem | 24-36 | level5 +phone
subsidie-arnhem | Subsidieadviseur | Arnhem | 24-32 | level6
landwinkel-voorst | Duizendpoot bij een landwinkel | Voorst | 8-24 | +variation own-conviction
werkplaats-deventer | Handige hulp in een werkplaats | Deventer | 8-20 | grows +learning +job-coach own-conviction
`;
