/**
 * First names that are rather a name than a word when they open a sentence or are written small, although the
 * dictionary knows them as a word ("jan", "piet", "bas").
 */
export const ratherNames = `
aagje abraham amanda anita axel benjamin bente berthe candy chris christin demi donna eddy erica erin ernst ester faas franca franco frank fransje helen henkie henry janet janus joel jonas jonathan jozef kelvin kris liane lou madeleine manou maren margriet marina marjolein marlijn mats mattie maxim mila mina miep nelson nik noel pascal peter pieta raf romeo rosa rowan sharon sjerp steven teddy thomas tiffany tjerk tommy valentijn willie alia amine emir omer rachel alma samsam mehari mansoor luis juan gemma jack lorraine madison bobby darren krijn dolf dries ank cas goof griet huig joe karst marien mara mirre rico sjirk stoffel sema aya bilan berber bert joep loes rita tina timo roelof rik sandy carmen chelsea mia stan stef teun titia vera victoria dolores gloria marco mart bob koos lex pim siem sjeng twan taylor ruby jade kai kay fien luna tara wes roy sam senna mees sita zita dean rik
noud lilas aaltje barend bartje brad brent christine douwe evert fokke gert gerd germen heleen helene hendrikje hilde janke jane janette jannig jantje jente jette jochen joelle john jonne julie karen karsten keesje klaartje koert kristen kurt lammert lars leentje lieven maarten maartje marlene matt megan mike minke naomie natalie nils noelle pascale pete pierre pietje reinder reiner rian riekje rinke robbert rochelle roger santje sierd steve suze tijmen tijn tijs tine trientje wieger wieke wierd wiesje wobbe alper aslan baran ismet levent nursen taner tamer turker samer riad kinan jaber amer moad nasima naveen vlad dejan omid milad arian jake kate evan bridget colin harper dian todd lasse jens
jan piet klaas kees jaap bas tom tim tom hans henk wim joop cor bram daan sanne lisa anna maria jos ton leo rob ria els joke truus riet bep mies toos hein hugo otto karel
jeroen sander martijn marieke anouk fatima samira mohammed mohamed ahmed ali yusuf kevin dennis linda petra wilma ingrid monique miranda sandra esther ruben thijs luuk stijn niels jelle sietse
sven bart gijs koen joost marloes femke lotte eva emma julia sophie tess lieke noor fenna milan sem levi jesse brian danny patrick marcel ronald arjan johan dirk gerrit hendrik willem pieter
nel lies jet mien sjaan corrie annie willy dora jacob barbara victor lena nico bertha gerard claudia jaimy mimi jip jannes berend guus harm geert alie wendy kelly priscilla chantal bianca andre rene rachid frits freek
sjaak hannes jordy thea gerda tanja trudy ineke hanneke truida sjoerd wout wouter noah liam lucas finn nova zoe fleurtje tamara carla erik eric rick max kim yara isa sara hassan hanna karin ellen manon roel mieke sjors ankie sofie anja tonnie frederique ferry mo sjakie
`;

/** Names that are an everyday word too: only a name when what stands around them says so. */
export const wordNames = `
roos bos mark storm fleur wolf juni mei april august bloem vis kok bakker boer de boer brand berg beek dam dijk groot klein lang lange kort koning prins hertog graaf ridder ster luna sterre hoop vrede
jasmijn iris lelie linde linden lente zomer winter merel raaf valk vos beer duif zwaan haan haas mus vink arend leeuw bever adelaar mees reiger kraai snoek
sky river may rose daisy amber pearl ruby opal crystal jade hazel ivy grace hope faith joy
post slot stam blok tak kuiper smid smit schipper visser timmer bouwman molenaar schilder snijder kuiper wever slager jager herder schaap
will guy bob pip flip job ot teun stan pim gait sam dag dia mia lot floor wil wils do daan bert joep noor noord
rein ward vrij blij vrolijk goed beter best wit zwart bruin grijs rood geel groen blauw
haak hoek kamp veld horst punt top plat plug pool put kool kroon kooi kwast klomp knol kramp kramer kruis krol kraan
engel hemel zegen sterk slim snel stil stille hart mond hand voet been neus oog
maan zon regen donder bliksem sneeuw ijs mist wind
bal boon bot boom bosman broek brood buis bus duin eik ham hamer heuvel hout huis kaars kaas kat ketel kist koper korf koster kruik kuil laan land loon lont luit maas maat man mol mulder nagel os paal paard pater pauw pen pit plas poel poot pot pronk prop pruim quist ras rat rib riet rijk rol romp rots ruit ruiter rust schaap scheer schouten schuit sikkel slak sloot sluis spaan spek spiegel spies spijker spin staal steen stoel stoop stouten straat stroo struik swart tas toorn tol tuin uil ven ver vlaming vlieg vogel vonk voogd vriend vroom vuur wal water wiel wijn winkel wolk wolkje woud zaal zand zee zeeman zoet zomers zwager
blanca star love angel prince princess king duke major dean page miles drew chase hunter mason taylor carter cooper cook parker fisher baker
mag dan den her hen hun ken kan ben bent ali as an no na ad al am is ja je me mo oma opa or pa sa ta to tu we zo zus
gloria victoria florida america china asia paris london chelsea lourdes mercedes dolores carmen diesel
pet pia pop ram rat rap roe rob ros sol son star tal tip tom top tor tot tuur uur van vent vet vel vlot vol wee zat zeus ziel lux max min mis nut ode
marco paul-pet don dons fee fien graf gram gul guts hart hek hes hit hop ina jas jet jol kai kas kay keet kin klaar koos lam las leed lef leer lens les lex lijn lis loes lol lor maas mart mat mies mik mil mimi minne mol moos mos nek net nol nor noten oke olie pan part pas pin pol por rand rappe rank ria rick riem rik rita roelof roy rune sil sim siem sip sira sjeng slop sol son spar staf stef step sus taco tara tes tess tilde timo tina tiny titia toon trein trees trui tuk tuur twan uli vera veer via vida viola violet vita vlam wes wies zita
senna sofa safari salsa samba sandy sari savanne sepia serie sierra siam silk sita sits tanga tango tarief toekan tonic
kees-jan zaak zanger zever
elke else hande hale mete tope nese leest lale sule aman mens
noem haar hoor maak kijk zeg vraag geef help bel mail laat wilt wie wat waar hoe als toen nu maar want dus ook en of
`;

/** Ordinary words that may wear a capital in the middle of a sentence: functions, forms, programmes. */
export const titleWords = `
zo'n gesproken correspondentie correspondentieadres ondergetekende coll thanks mobiel eerder verder houdoe later daarna helaas soms vaak project projectgroep programma pilot werkgroep stuurgroep intervisie training cursus opleiding module
wet besluit regeling verordening artikel lid bijlage hoofdstuk paragraaf stap fase deel versie
kandidaat klant client cliente deelnemer werknemer werkgever coach jobcoach trajectbegeleider consulent klantmanager casemanager accountmanager behandelaar begeleider
hr-adviseur adviseur directeur manager teamleider voorzitter secretaris ambassadeur casus vraag antwoord doel advies
beste geachte groet groeten groetjes hartelijke vriendelijke liefs hoi hallo hey hee dag
oma opa ome tante oom mama papa pap mam broer zus meneer mevrouw meester juf dokter dominee pastoor zuster
`;
