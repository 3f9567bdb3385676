import { CandidateMessage } from "./candidate-message.ts";
import { type Read, read } from "./read.ts";
import { type Fluency, fluencyOf, fluencyTo, given, type Known, list, nameOf, yesNoOf, yesNoTo } from "./translate.ts";

export type MeansOfTravel = "car" | "moped" | "bike" | "motorbike" | "public-transport" | "other";

interface Studied {
  readonly name?: string;
  /** 1 primary … 6 university, 9 otherwise. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6 | 9;
  readonly diploma?: boolean;
  readonly school?: string;
  readonly from?: string;
  readonly to?: string;
  readonly state?: "finished" | "stopped" | "going-on";
}

/** What a candidate message can carry of a profile. No reach, no address, no register: that is not for this message. */
export interface Candidate {
  /** A name for this message only; never an id that is used elsewhere. */
  readonly id: string;
  readonly presentation?: string;
  /** Names of occupations someone wants to do. */
  readonly wishes?: readonly string[];
  /** SBI sections someone wants to work in. */
  readonly sectors?: readonly number[];
  readonly interests?: readonly string[];
  /** 1 to 6. */
  readonly level?: number;
  readonly skills?: readonly string[];
  /** 24100 and on. */
  readonly competences?: readonly number[];
  readonly languages?: readonly {
    readonly code: string;
    readonly speaks?: Fluency;
    readonly writes?: Fluency;
    readonly reads?: Fluency;
    readonly listens?: Fluency;
  }[];
  readonly licences?: readonly string[];
  readonly courses?: readonly { readonly name: string; readonly certifiedOn?: string; readonly at?: string }[];
  readonly studies?: readonly Studied[];
  readonly jobs?: readonly {
    readonly work?: string;
    readonly at?: string;
    readonly from?: string;
    readonly to?: string;
    readonly note?: string;
  }[];
  /** Hours per week. */
  readonly hours?: { readonly from?: number; readonly to?: number };
  readonly officeHours?: boolean;
  readonly irregular?: boolean;
  readonly availableFrom?: string;
  readonly travelMinutes?: number;
  readonly travelKilometres?: number;
  readonly travelsBy?: readonly MeansOfTravel[];
  readonly needsAdjustments?: boolean;
  readonly needsGuidance?: boolean;
  readonly needsVariation?: boolean;
  readonly contracts?: readonly { readonly until?: "fixed" | "open"; readonly kind?: "01" | "02" | "03" | "04" }[];
}

const states = { finished: 1, stopped: 2, "going-on": 3 } as const;
const means = { car: 1, moped: 2, bike: 3, motorbike: 4, "public-transport": 5, other: 9 } as const;
const keyFor = <K extends string>(codes: Readonly<Record<K, number>>, found: number | undefined): K | undefined =>
  (Object.keys(codes) as K[]).find((key) => codes[key] === found);

/** The message for a receiver the person said yes to. It leaves only after that; this function does not ask. */
export const candidateMessage = (candidate: Candidate): CandidateMessage =>
  given({
    idWerkzoekende: candidate.id,
    // There is never a way to reach someone in it: that goes through who sends it.
    indicatieBeschikbaarheidContactgegevens: 2,
    persoonlijkePresentatie: candidate.presentation,
    bemiddelingsberoep: candidate.wishes?.map((name) => ({ naamBeroepOngecodeerd: name })),
    sector: candidate.sectors?.map((codeSbi) => ({ codeSbi })),
    eisAanWerk: given({
      indicatieAanpassingWerkomgeving: yesNoTo(candidate.needsAdjustments),
      indicatieBegeleiding: yesNoTo(candidate.needsGuidance),
      indicatieWerkvariatie: yesNoTo(candidate.needsVariation),
    }),
    vervoermiddel: candidate.travelsBy?.map((by) => ({
      codeVervoermiddel: means[by],
      indicatieBeschikbaarVoorWoonWerkverkeer: 1 as const,
    })),
    mobiliteit: given({
      maximaleReisafstand: candidate.travelKilometres,
      maximaleReistijd: candidate.travelMinutes,
    }),
    flexibiliteit: given({
      indicatieOnregelmatigWerkOfPloegendienst: yesNoTo(candidate.irregular),
      datumAanvangBeschikbaarVoorWerk: candidate.availableFrom,
    }),
    werktijden: given({
      aantalWerkurenPerWeekMinimaal: candidate.hours?.from,
      aantalWerkurenPerWeekMaximaal: candidate.hours?.to,
      indicatieKantoortijden: yesNoTo(candidate.officeHours),
    }),
    contractvorm: candidate.contracts?.map(({ until, kind }) =>
      given({
        codeTypeArbeidscontract: until && (until === "fixed" ? ("B" as const) : ("O" as const)),
        codeTypeOvereenkomst: kind,
      }),
    ),
    arbeidsmarktkwalificatie: given({
      codeWerkEnDenkniveauWerkzoekende: candidate.level,
      interesse: candidate.interests?.map((naamInteresse) => ({ naamInteresse })),
      vakvaardigheid: candidate.skills?.map((omschrijving) => ({ omschrijving })),
      gedragscompetentie: candidate.competences?.map((one) => ({ codeGedragscompetentie: one })),
      rijbewijs: candidate.licences?.map((one) => ({ codeSoortRijbewijs: one as "B" })),
      taalbeheersing: candidate.languages?.map((one) =>
        given({
          codeTaal: one.code,
          codeNiveauTaalbeheersingMondeling: fluencyTo(one.speaks),
          codeNiveauTaalbeheersingSchriftelijk: fluencyTo(one.writes),
          codeNiveauTaalbeheersingLezen: fluencyTo(one.reads),
          codeNiveauTaalbeheersingLuisteren: fluencyTo(one.listens),
        }),
      ),
      cursus: candidate.courses?.map((one) =>
        given({ naamCursus: one.name, datumCertificaat: one.certifiedOn, naamOpleidingsinstituut: one.at }),
      ),
      opleiding: candidate.studies?.map((one) =>
        given({
          opleidingsnaam: one.name === undefined ? undefined : { naamOpleidingOngecodeerd: one.name },
          codeNiveauOpleiding: one.level,
          indicatieDiploma: yesNoTo(one.diploma),
          naamOpleidingsinstituut: one.school,
          datumAanvangVolgenOpleiding: one.from,
          datumEindeVolgenOpleiding: one.to,
          codeStatusOpleiding: one.state && states[one.state],
        }),
      ),
      werkervaring: candidate.jobs?.map((one) =>
        given({
          beroep: one.work === undefined ? undefined : { naamBeroepOngecodeerd: one.work },
          naamOrganisatie: one.at,
          datumAanvangWerkzaamheden: one.from,
          datumEindeWerkzaamheden: one.to,
          toelichtingWerkervaring: one.note,
        }),
      ),
    }),
  });

/** What we do not take over from a candidate message: reach, address, register, and what cannot be in a profile. */
const notTaken = [
  "indicatieLdrRegistratie",
  "emailadres",
  "telefoonnummer",
  "webadres",
  "contactpersoon",
  "voorkeursland",
] as const;

/** A candidate from another system: what we take over, and the names of what we leave. */
export const readCandidate = (value: unknown): Read<{ candidate: Candidate; left: readonly string[] }> => {
  const found = read(CandidateMessage, value);
  if ("problems" in found) return found;
  const message = found.read;
  const left: string[] = notTaken.filter((name) => message[name] !== undefined);
  if (message.mobiliteit?.bemiddelingspostcode !== undefined) left.push("mobiliteit.bemiddelingspostcode");
  return { read: { candidate: fromMessage(message), left } };
};

const fromMessage = (message: CandidateMessage): Candidate => {
  const known = message.arbeidsmarktkwalificatie;
  const { werktijden, flexibiliteit, mobiliteit, eisAanWerk } = message;
  const level = known?.codeWerkEnDenkniveauWerkzoekende;
  return given({
    id: message.idWerkzoekende,
    presentation: message.persoonlijkePresentatie,
    wishes: list(message.bemiddelingsberoep, nameOf),
    sectors: list(message.sector, ({ codeSbi }) => codeSbi),
    interests: list(known?.interesse, ({ naamInteresse }) => naamInteresse),
    level: level === 0 || level === 7 ? undefined : level,
    skills: list(known?.vakvaardigheid, ({ omschrijving }) => omschrijving),
    competences: list(known?.gedragscompetentie, ({ codeGedragscompetentie }) => codeGedragscompetentie),
    languages: list(known?.taalbeheersing, (one) =>
      one.codeTaal === undefined
        ? undefined
        : given({
            code: one.codeTaal,
            speaks: fluencyOf(one.codeNiveauTaalbeheersingMondeling),
            writes: fluencyOf(one.codeNiveauTaalbeheersingSchriftelijk),
            reads: fluencyOf(one.codeNiveauTaalbeheersingLezen),
            listens: fluencyOf(one.codeNiveauTaalbeheersingLuisteren),
          }),
    ),
    licences: list(known?.rijbewijs, ({ codeSoortRijbewijs }) => codeSoortRijbewijs),
    courses: list(known?.cursus, (one) =>
      one.naamCursus === undefined
        ? undefined
        : given({ name: one.naamCursus, certifiedOn: one.datumCertificaat, at: one.naamOpleidingsinstituut }),
    ),
    studies: list(known?.opleiding, (one) =>
      given({
        name: one.opleidingsnaam?.naamOpleidingOngecodeerd ?? one.opleidingsnaam?.omschrijvingOpleidingsnaam,
        level: one.codeNiveauOpleiding,
        diploma: yesNoOf(one.indicatieDiploma),
        school: one.naamOpleidingsinstituut,
        from: one.datumAanvangVolgenOpleiding,
        to: one.datumEindeVolgenOpleiding,
        state: keyFor(states, one.codeStatusOpleiding),
      }),
    ),
    jobs: list(known?.werkervaring, (one) =>
      given({
        work: one.beroep && nameOf(one.beroep),
        at: one.naamOrganisatie,
        from: one.datumAanvangWerkzaamheden,
        to: one.datumEindeWerkzaamheden,
        note: one.toelichtingWerkervaring,
      }),
    ),
    hours:
      werktijden?.aantalWerkurenPerWeekMinimaal === undefined && werktijden?.aantalWerkurenPerWeekMaximaal === undefined
        ? undefined
        : given({ from: werktijden.aantalWerkurenPerWeekMinimaal, to: werktijden.aantalWerkurenPerWeekMaximaal }),
    officeHours: yesNoOf(werktijden?.indicatieKantoortijden),
    irregular: yesNoOf(flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst),
    availableFrom: flexibiliteit?.datumAanvangBeschikbaarVoorWerk,
    travelMinutes: mobiliteit?.maximaleReistijd,
    travelKilometres: mobiliteit?.maximaleReisafstand,
    travelsBy: list(message.vervoermiddel, ({ codeVervoermiddel }) => keyFor(means, codeVervoermiddel)),
    needsAdjustments: yesNoOf(eisAanWerk?.indicatieAanpassingWerkomgeving),
    needsGuidance: yesNoOf(eisAanWerk?.indicatieBegeleiding),
    needsVariation: yesNoOf(eisAanWerk?.indicatieWerkvariatie),
    contracts: list(message.contractvorm, ({ codeTypeArbeidscontract, codeTypeOvereenkomst }) =>
      given({
        until: codeTypeArbeidscontract && (codeTypeArbeidscontract === "B" ? ("fixed" as const) : ("open" as const)),
        kind: codeTypeOvereenkomst,
      }),
    ),
  } satisfies Record<keyof Candidate, unknown> as Known<Candidate>);
};
