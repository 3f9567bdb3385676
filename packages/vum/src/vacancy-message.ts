import { z } from "zod";
import {
  code,
  competence,
  contract,
  day,
  diploma,
  educationLevel,
  educationName,
  email,
  flexibility,
  language,
  licence,
  occupation,
  phone,
  postcode,
  sector,
  skill,
  text,
  vehicle,
  webAddress,
  whole,
  workingHours,
} from "./parts.ts";

const web = z.looseObject({ codeWebadres: code(3, 4).optional(), url: webAddress.optional() });

const street = z.looseObject({
  straatnaam: text(24).optional(),
  naamOpenbareRuimte: text(80).optional(),
  huisnummer: whole(99_999).optional(),
  huisletter: text(1).optional(),
  huisnummertoevoeging: text(6).optional(),
  aanduidingBijHuisnummer: text(2).optional(),
  woonbootverwijzing: text(2).optional(),
  woonwagenverwijzing: text(2).optional(),
});

const dutchAddress = z.looseObject({
  codeGemeente: text(4).optional(),
  gemeentenaam: text(40).optional(),
  gemeentedeel: text(24).optional(),
  district: text(24).optional(),
  woonplaatsnaam: text(80).optional(),
  postcode: postcode.optional(),
  locatieomschrijving: text(70).optional(),
  identificatiecodeNummeraanduiding: text(16).optional(),
  identificatiecodeVerblijfplaats: text(16).optional(),
  adresDetails: z
    .looseObject({
      straatadres: street.optional(),
      postbusadres: z.looseObject({ postbusnummer: whole(99_999).optional() }).optional(),
      antwoordnummeradres: z.looseObject({ antwoordnummer: whole(99_999).optional() }).optional(),
    })
    .optional(),
});

const address = z.looseObject({
  codeFunctieAdres: z.literal(["B", "W", "C", "L", "A", "V", "E"], "Deze code bestaat niet.").optional(),
  datumAanvangAdres: day.optional(),
  datumEindeAdres: day.optional(),
  adres: z.looseObject({ adresNederland: dutchAddress.optional() }).optional(),
});

const employer = z.looseObject({
  handelsnaamOrganisatie: text(500).optional(),
  webadres: z.array(web).optional(),
  adresHouding: z.array(address).optional(),
  contactpersoon: z
    .array(
      z.looseObject({
        naamContactpersoonAfdeling: text(35).optional(),
        telefoonnummer: z.array(phone).optional(),
        emailadres: z.array(email).optional(),
      }),
    )
    .optional(),
  sector: z.array(sector).optional(),
});

/** Vacature: a vacancy as one system tells it to another. */
export const VacancyMessage = z.looseObject({
  idVacature: text(200).optional(),
  naamVacature: text(120).optional(),
  nummerVacature: text(11).optional(),
  omschrijvingVacature: text(2000).optional(),
  codeWerkEnDenkniveauMinimaal: z
    .literal(["0", "1", "2", "3", "4", "5", "6", "7"], "Deze code bestaat niet.")
    .optional(),
  indicatieLdrRegistratie: whole(2, 1).optional(),
  sluitingsDatumVacature: day.optional(),
  sollicitatiewijze: z
    .array(
      z.looseObject({
        codeSollicitatiewijze: z.literal(["1", "2", "3", "4"], "Deze code bestaat niet.").optional(),
        webadres: web.optional(),
      }),
    )
    .optional(),
  werkgever: employer.optional(),
  sector: sector.optional(),
  arbeidsVoorwaarden: z
    .looseObject({
      datumAanvangWerkzaamheden: day.optional(),
      datumEindeWerkzaamheden: day.optional(),
      omschrijvingArbeidsvoorwaarden: text(2000).optional(),
      salarisIndicatie: text(100).optional(),
    })
    .optional(),
  contractvorm: z.array(contract).optional(),
  beroep: occupation.optional(),
  werkervaring: z.array(z.looseObject({ aantalJarenWerkzaamInBeroep: whole(99).optional() })).optional(),
  rijbewijs: z.array(licence).optional(),
  vervoermiddel: z.array(vehicle).optional(),
  flexibiliteit: flexibility.optional(),
  werktijden: workingHours.optional(),
  cursus: z.array(z.looseObject({ naamCursus: text(120).optional() })).optional(),
  opleiding: z
    .array(
      z.looseObject({
        codeNiveauOpleiding: educationLevel.optional(),
        indicatieDiploma: diploma.optional(),
        opleidingsnaam: educationName.optional(),
      }),
    )
    .optional(),
  gedragscompetentie: z.array(competence).optional(),
  vakvaardigheid: z.array(skill).optional(),
  taalbeheersing: z.array(language).optional(),
});

export type VacancyMessage = z.infer<typeof VacancyMessage>;
