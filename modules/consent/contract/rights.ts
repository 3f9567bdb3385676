/** A right of the AVG in words, and on which ground of article 6 it exists. */
export type Right = { readonly article: string; readonly title: string; readonly meaning: string };

const always: readonly Right[] = [
  {
    article: "AVG art. 15",
    title: "Inzien",
    meaning: "U mag alles zien wat over u is opgeschreven. Dat kan op deze pagina's.",
  },
  {
    article: "AVG art. 16",
    title: "Verbeteren",
    meaning: "Klopt iets niet, dan mag u het laten verbeteren of er uw eigen tekst bij zetten.",
  },
  {
    article: "AVG art. 18",
    title: "Even stilzetten",
    meaning: "U mag vragen om iets niet te gebruiken zolang wordt uitgezocht of het klopt.",
  },
  { article: "AVG art. 77", title: "Klagen", meaning: "U mag een klacht indienen bij de Autoriteit Persoonsgegevens." },
];
const withdraw: Right = {
  article: "AVG art. 7 lid 3",
  title: "Intrekken",
  meaning: "U mag uw toestemming intrekken. Dat geldt meteen.",
};
const erase: Right = {
  article: "AVG art. 17",
  title: "Wissen",
  meaning: "U mag vragen om te wissen wat niet meer nodig is of wat niet had gemogen.",
};
const move: Right = {
  article: "AVG art. 20",
  title: "Meenemen",
  meaning: "U mag uw gegevens meenemen in een bestand.",
};
const object: Right = {
  article: "AVG art. 21",
  title: "Bezwaar maken",
  meaning: "U mag bezwaar maken. De organisatie moet dan stoppen, of uitleggen waarom haar reden zwaarder weegt.",
};

/**
 * Which rights someone has follows from the ground an organisation works on, not from the button that was pressed:
 * our permission can be taken back on every ground, because it is our own condition for sharing.
 * @see AVG art. 7, 15–18, 20 and 21
 */
export const rightsOn = (article6: string): readonly Right[] => {
  switch (article6) {
    case "6-1-a":
      return [...always, withdraw, erase, move];
    case "6-1-b":
      return [...always, withdraw, erase, move];
    case "6-1-c":
      return [...always, withdraw];
    case "6-1-d":
      return [...always, withdraw, erase];
    case "6-1-e":
      return [...always, withdraw, object];
    case "6-1-f":
      return [...always, withdraw, erase, object];
    default:
      return always;
  }
};

export const groundInWords: Readonly<Record<string, string>> = {
  "6-1-a": "uw toestemming (AVG art. 6 lid 1 onder a)",
  "6-1-b": "een overeenkomst met u (AVG art. 6 lid 1 onder b)",
  "6-1-c": "een plicht in de wet (AVG art. 6 lid 1 onder c)",
  "6-1-d": "een noodgeval (AVG art. 6 lid 1 onder d)",
  "6-1-e": "een taak die in de wet staat (AVG art. 6 lid 1 onder e)",
  "6-1-f": "een eigen belang van de organisatie dat zwaarder weegt (AVG art. 6 lid 1 onder f)",
};
