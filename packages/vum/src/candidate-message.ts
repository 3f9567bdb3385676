import { z } from "zod";
import {
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
  yesNo,
} from "./parts.ts";

const course = z.looseObject({
  naamCursus: text(120).optional(),
  datumCertificaat: day.optional(),
  datumAanvangVolgenCursus: day.optional(),
  datumEindeVolgenCursus: day.optional(),
  naamOpleidingsinstituut: text(500).optional(),
});

const education = z.looseObject({
  codeNiveauOpleiding: educationLevel.optional(),
  indicatieDiploma: diploma.optional(),
  datumDiploma: day.optional(),
  opleidingsnaam: educationName.optional(),
  datumAanvangVolgenOpleiding: day.optional(),
  datumEindeVolgenOpleiding: day.optional(),
  codeStatusOpleiding: whole(3).optional(),
  naamOpleidingsinstituut: text(500).optional(),
});

const experience = z.looseObject({
  datumAanvangWerkzaamheden: day.optional(),
  datumEindeWerkzaamheden: day.optional(),
  naamOrganisatie: text(70).optional(),
  beroep: occupation.optional(),
  toelichtingWerkervaring: text(2000).optional(),
});

/** Werkzoekende: what one system tells another about somebody who looks for work. */
export const CandidateMessage = z.looseObject({
  idWerkzoekende: text(200),
  indicatieLdrRegistratie: whole(2, 1).optional(),
  indicatieBeschikbaarheidContactgegevens: whole(2, 1).optional(),
  persoonlijkePresentatie: text(2000).optional(),
  voorkeursland: z
    .array(
      z.looseObject({
        landencodeIso: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
      }),
    )
    .optional(),
  eisAanWerk: z
    .looseObject({
      indicatieAanpassingWerkomgeving: yesNo.optional(),
      indicatieBegeleiding: yesNo.optional(),
      indicatieWerkvariatie: yesNo.optional(),
    })
    .optional(),
  vervoermiddel: z.array(vehicle).optional(),
  mobiliteit: z
    .looseObject({
      bemiddelingspostcode: postcode.optional(),
      maximaleReisafstand: whole(999).optional(),
      maximaleReistijd: whole(999).optional(),
    })
    .optional(),
  flexibiliteit: flexibility.optional(),
  werktijden: workingHours.optional(),
  contractvorm: z.array(contract).optional(),
  arbeidsmarktkwalificatie: z
    .looseObject({
      codeWerkEnDenkniveauWerkzoekende: whole(7).optional(),
      vakvaardigheid: z.array(skill).optional(),
      taalbeheersing: z.array(language).optional(),
      gedragscompetentie: z.array(competence).optional(),
      interesse: z.array(z.looseObject({ naamInteresse: text(120).optional() })).optional(),
      rijbewijs: z.array(licence).optional(),
      cursus: z.array(course).optional(),
      opleiding: z.array(education).optional(),
      werkervaring: z.array(experience).optional(),
    })
    .optional(),
  emailadres: z.array(email).optional(),
  webadres: z.array(z.looseObject({ codeWebadres: whole(2, 1).optional(), url: webAddress.optional() })).optional(),
  telefoonnummer: z.array(phone).optional(),
  contactpersoon: z
    .array(
      z.looseObject({
        naamContactpersoonAfdeling: text(35).optional(),
        telefoonnummer: phone.optional(),
        emailadres: email.optional(),
      }),
    )
    .optional(),
  sector: z.array(sector).optional(),
  bemiddelingsberoep: z.array(occupation).optional(),
});

export type CandidateMessage = z.infer<typeof CandidateMessage>;
