import { z } from "zod";

/**
 * Parts that the candidate and the vacancy message share, as the standard has them (VNG Realisatie, UM API
 * WerkzoekendeProfielen and Vacatures 0.8.7). Names are the standard's. Two things we read differently on purpose:
 *
 * - a name that is "coded or not coded" refers to itself there and no validator can follow that: here it is one object;
 * - the pattern of a postcode ends in "/i", which no postcode matches: here a postcode is one, and we never send it.
 */
export const text = (limit: number) => z.string().max(limit, `Hoogstens ${limit} tekens.`);

const pattern = (expression: RegExp, message: string) => z.string().regex(expression, message);

/** Whole numbers of a list. */
export const code = <const T extends readonly number[]>(...codes: T) => z.literal(codes, "Deze code bestaat niet.");

export const whole = (most: number, least = 0) =>
  z.int("Dit is geen heel getal.").min(least, `Ten minste ${least}.`).max(most, `Hoogstens ${most}.`);

/** 0 = unknown, 1 = yes, 2 = no. */
export const yesNo = code(0, 1, 2);

export const day = z.iso.date("Dit is geen datum (jjjj-mm-dd).");

export const email = pattern(/^\S+@\S+\.\S+$/, "Dit is geen e-mailadres.");

export const phone = pattern(
  /^(0|(\+|00)31)(([1-9]([0-9]){8})|(6-?[1-9]([0-9]){7})|([1-57-9]\d-?[1-9]([0-9]){6})|([1-57-9]\d{2}-?[1-9]([0-9]){5}))$/,
  "Dit is geen Nederlands telefoonnummer.",
);

export const webAddress = pattern(/^(?:https?:\/\/)?[^./]+(?:\.[^./]+)+(?:\/.*)?$/, "Dit is geen webadres.");

export const postcode = pattern(/^[1-9]\d{3} ?[a-z]{2}$/i, "Dit is geen postcode.");

export const occupation = z.looseObject({
  codeBeroepsnaam: text(10).optional(),
  omschrijvingBeroepsnaam: text(120).optional(),
  naamBeroepOngecodeerd: text(120).optional(),
});

export const educationName = z.looseObject({
  codeOpleidingsnaam: whole(9_999_999_999).optional(),
  omschrijvingOpleidingsnaam: text(120).optional(),
  naamOpleidingOngecodeerd: text(120).optional(),
  omschrijvingOpleiding: text(2000).optional(),
});

export const contract = z.looseObject({
  codeTypeArbeidscontract: z.literal(["B", "O"], "Deze code bestaat niet.").optional(),
  codeTypeOvereenkomst: z.literal(["01", "02", "03", "04"], "Deze code bestaat niet.").optional(),
});

export const flexibility = z.looseObject({
  codeRegiostraal: whole(9).optional(),
  indicatieOnregelmatigWerkOfPloegendienst: yesNo.optional(),
  datumAanvangBeschikbaarVoorWerk: day.optional(),
  datumEindeBeschikbaarVoorWerk: day.optional(),
});

export const competence = z.looseObject({
  codeGedragscompetentie: code(
    ...[24100, 24101, 24102, 24104, 24105, 24106, 24107, 24108, 24109, 24110, 24111, 24112, 24113, 24114, 24115, 24116],
    ...[24118, 24119, 24120, 24121, 24122, 24123, 24124, 24125, 24126],
  ).optional(),
  omschrijvingGedragscompetentie: text(120).optional(),
  codeBeheersingGedragscompetentie: code(1, 2, 3, 4, 5, 9).optional(),
});

const fluency = code(0, 1, 2, 3, 4, 8).optional();

export const language = z.looseObject({
  codeTaal: pattern(/^[a-z]{3}$/, "Dit is geen taalcode van drie letters.").optional(),
  codeNiveauTaalbeheersingMondeling: fluency,
  codeNiveauTaalbeheersingSchriftelijk: fluency,
  codeNiveauTaalbeheersingLezen: fluency,
  codeNiveauTaalbeheersingLuisteren: fluency,
});

export const licence = z.looseObject({
  codeSoortRijbewijs: z
    .literal(
      ["A", "A1", "A2", "AM", "B", "B+", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T"],
      "Dit rijbewijs bestaat niet.",
    )
    .optional(),
});

export const vehicle = z.looseObject({
  indicatieBeschikbaarVoorUitvoeringWerk: yesNo.optional(),
  indicatieBeschikbaarVoorWoonWerkverkeer: yesNo.optional(),
  codeVervoermiddel: code(1, 2, 3, 4, 5, 9).optional(),
});

export const skill = z.looseObject({ omschrijving: text(120).optional() });

export const sector = z.looseObject({ codeSbi: whole(99_999).optional() });

export const workingHours = z.looseObject({
  aantalWerkurenPerWeekMinimaal: whole(99).optional(),
  aantalWerkurenPerWeekMaximaal: whole(99).optional(),
  indicatieKantoortijden: yesNo.optional(),
});

export const educationLevel = code(1, 2, 3, 4, 5, 6, 9);
export const diploma = code(0, 1, 2, 8);
