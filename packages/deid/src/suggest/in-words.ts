import type { Category } from "../span.ts";

/** What a finder says when it has nothing better: why, and what could stand there instead. */
export const inWords: Readonly<Record<Category, { readonly reason: string; readonly suggestion: string }>> = {
  person: { reason: "Dit lijkt een naam van een persoon.", suggestion: "de kandidaat" },
  "birth-date": {
    reason: "Een geboortedatum wijst één persoon aan.",
    suggestion: "een leeftijd in stappen van tien jaar",
  },
  date: { reason: "Een precieze datum helpt om iemand te herkennen.", suggestion: "in die periode" },
  age: {
    reason: "Een precieze leeftijd helpt om iemand te herkennen.",
    suggestion: "een leeftijd in stappen van tien jaar",
  },
  address: { reason: "Een adres wijst een huis of straat aan.", suggestion: "in de regio" },
  postcode: { reason: "Een postcode wijst een paar huizen aan.", suggestion: "in de regio" },
  place: { reason: "Een plaats maakt de groep mensen klein.", suggestion: "een plaats in de regio" },
  institution: { reason: "De naam van een instelling helpt om iemand te herkennen.", suggestion: "een zorginstelling" },
  employer: {
    reason: "De naam van een werkgever helpt om iemand te herkennen.",
    suggestion: "een werkgever in deze sector",
  },
  phone: { reason: "Dit lijkt een telefoonnummer.", suggestion: "het telefoonnummer staat bij de inbrenger" },
  email: { reason: "Dit is een e-mailadres.", suggestion: "het e-mailadres staat bij de inbrenger" },
  url: { reason: "Een link kan naar een persoon of organisatie wijzen.", suggestion: "een eigen website" },
  social: { reason: "Dit lijkt een naam op sociale media.", suggestion: "een account op sociale media" },
  bsn: { reason: "Dit lijkt een burgerservicenummer. Dat mag hier nooit staan.", suggestion: "" },
  iban: { reason: "Dit lijkt een rekeningnummer. Dat mag hier nooit staan.", suggestion: "" },
  plate: { reason: "Dit lijkt een kenteken.", suggestion: "de auto" },
  id: { reason: "Dit lijkt een nummer waaronder iemand bekend is.", suggestion: "het nummer staat bij de inbrenger" },
  medical: {
    reason: "Een diagnose of behandeling is voor dit doel niet nodig.",
    suggestion: "wat iemand kan, of wat iemand nodig heeft",
  },
  quasi: {
    reason: "Dit past op weinig mensen: iemand kan hieraan te herkennen zijn.",
    suggestion: "dit algemener vertellen",
  },
};
