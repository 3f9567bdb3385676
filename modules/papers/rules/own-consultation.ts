import type { Paper } from "@vliegwiel/paper";
import type { OwnConsultation } from "../../case-consultation/index.ts";
import { agreementsTable, paragraph, quiet, under, writings } from "./pieces.ts";
import { byLine, dutchDate, helpedWord } from "./wording.ts";

/** For the person it is about: to read back, to take to a conversation, or to show to someone they trust. */
export const ownConsultationOf = (own: OwnConsultation, now: Date): Paper => ({
  title: "Wat er over u is besproken",
  above: own.groupName,
  foot: `Gedrukt op ${dutchDate(now)} uit Vliegwiel. Dit papier is van u: u bepaalt wie het leest.`,
  madeAt: now,
  blocks: [
    paragraph(
      "U gaf uw naam bij deze vraag. In het casusoverleg denken mensen van zorg en werk mee over wat kan helpen. Hieronder leest u wat er is gevraagd, wat het advies is en wie wat gaat doen.",
    ),
    {
      is: "facts",
      rows: [
        ["Ingebracht door", byLine(own.broughtBy)],
        ["Met uw naam sinds", dutchDate(own.namedOn)],
        ["Besproken op", own.discussedOn ? dutchDate(own.discussedOn) : "Nog niet besproken"],
        ["Wordt verwijderd op", own.goesOn ? dutchDate(own.goesOn) : ""],
      ],
    },
    ...under(2, "De vraag", { is: "quote", text: own.question }),
    ...under(3, "Wat er al is geprobeerd", paragraph(own.tried)),
    ...under(3, "Wat er van de groep is gevraagd", paragraph(own.wanted)),
    { is: "heading", level: 2, text: "Het advies" },
    ...(own.advice.length > 0 ? writings(own.advice) : [paragraph("Er is nog geen advies.")]),
    { is: "heading", level: 2, text: "De afspraken" },
    ...(own.agreements.length > 0 ? [agreementsTable(own.agreements)] : [paragraph("Er zijn nog geen afspraken.")]),
    ...(own.lookBack || own.ownLookBack
      ? under(
          2,
          "Heeft het geholpen?",
          {
            is: "facts",
            rows: [
              ["U zei zelf", own.ownLookBack ? helpedWord[own.ownLookBack] : ""],
              ["Wie het inbracht", own.lookBack ? helpedWord[own.lookBack.helped] : ""],
            ],
          },
          paragraph(own.lookBack?.learned ?? ""),
        )
      : []),
    ...under(
      2,
      "Wat bleef liggen, en aan wie dat is voorgelegd",
      ...own.escalations.flatMap(({ reason, organisation, role, to, answer, willDoOn }) => [
        paragraph(reason),
        {
          is: "facts",
          rows: [
            ["Ligt bij", `${role}, ${organisation}`],
            ["Voorgelegd aan", byLine(to)],
            ["Antwoord", answer || "Nog geen antwoord"],
            ["Gebeurt voor", willDoOn ? dutchDate(willDoOn) : ""],
          ],
        } as const,
      ]),
    ),
    { is: "heading", level: 2, text: "Wat u kunt doen" },
    {
      is: "list",
      items: [
        "Klopt er iets niet? Zeg het tegen wie de vraag heeft ingebracht.",
        "Wilt u niet langer dat uw naam erbij staat? Haal uw naam weg in Vliegwiel, bij Overleg over mij. U hoeft niet te zeggen waarom.",
        "In Vliegwiel ziet u ook wie er meekeek.",
      ],
    },
    quiet("De notities van de groep staan hier niet bij. Die zijn van de groep zelf."),
  ],
});
