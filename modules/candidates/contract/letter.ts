/** Beside every field about work, pay or household. */
export const reportItYourself = "Vliegwiel geeft dit niet door. U bent verplicht dit zelf te melden";

/** A ready letter to report a change: to copy or print, never sent by us. */
export const reportingLetter = `[Uw naam]
[Uw adres]
[Uw klantnummer bij de gemeente of UWV. Schrijf uw BSN alleen op de brief zelf, niet in Vliegwiel.]

Aan: [gemeente of UWV, afdeling uitkeringen]

[Plaats], [datum]

Onderwerp: ik geef een verandering door

Geachte mevrouw, meneer,

Ik heb een uitkering. Ik geef u een verandering door:

[ ] Ik ga werken bij [naam werkgever] vanaf [datum], [aantal] uur per week.
[ ] Ik ga meer of minder werken: [aantal] uur per week vanaf [datum].
[ ] Ik stop met werken per [datum].
[ ] Mijn loon of inkomen verandert vanaf [datum].
[ ] Ik doe vrijwilligerswerk of een proefplaatsing bij [naam] vanaf [datum].
[ ] Mijn huishouden of woonsituatie verandert vanaf [datum]: [wat verandert er].

Ik stuur mee: [bijvoorbeeld een kopie van mijn contract of loonstrook].

Wilt u mij een bevestiging sturen? En wilt u mij laten weten wat dit voor mijn uitkering betekent?

Met vriendelijke groet,

[Uw naam]
[Handtekening]
`;
