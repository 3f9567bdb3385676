import type { Measured } from "./measured-shape.ts";

/** Made by `node packages/deid/texts/publish.ts`; texts/published.test.ts holds it against the texts. */
export const measured: Measured = {
  measuring: {
    texts: 168,
    harmless: 46,
    found: {
      person: {
        good: 315,
        of: 317,
      },
      "birth-date": {
        good: 17,
        of: 17,
      },
      address: {
        good: 33,
        of: 36,
      },
      postcode: {
        good: 17,
        of: 17,
      },
      phone: {
        good: 29,
        of: 29,
      },
      email: {
        good: 16,
        of: 16,
      },
      url: {
        good: 17,
        of: 17,
      },
      social: {
        good: 15,
        of: 15,
      },
      bsn: {
        good: 16,
        of: 16,
      },
      iban: {
        good: 16,
        of: 16,
      },
      plate: {
        good: 17,
        of: 17,
      },
      id: {
        good: 20,
        of: 21,
      },
      place: {
        good: 153,
        of: 156,
      },
      institution: {
        good: 37,
        of: 43,
      },
      employer: {
        good: 71,
        of: 77,
      },
      age: {
        good: 85,
        of: 86,
      },
      date: {
        good: 49,
        of: 50,
      },
      quasi: {
        good: 6,
        of: 17,
      },
      medical: {
        good: 83,
        of: 88,
      },
    },
    right: {
      person: {
        good: 346,
        of: 354,
      },
      "birth-date": {
        good: 12,
        of: 12,
      },
      address: {
        good: 35,
        of: 36,
      },
      postcode: {
        good: 16,
        of: 16,
      },
      phone: {
        good: 30,
        of: 30,
      },
      email: {
        good: 16,
        of: 16,
      },
      url: {
        good: 16,
        of: 16,
      },
      social: {
        good: 16,
        of: 18,
      },
      bsn: {
        good: 15,
        of: 15,
      },
      iban: {
        good: 16,
        of: 16,
      },
      plate: {
        good: 17,
        of: 17,
      },
      id: {
        good: 23,
        of: 25,
      },
      place: {
        good: 128,
        of: 128,
      },
      institution: {
        good: 35,
        of: 35,
      },
      employer: {
        good: 63,
        of: 64,
      },
      age: {
        good: 85,
        of: 85,
      },
      date: {
        good: 52,
        of: 60,
      },
      quasi: {
        good: 12,
        of: 13,
      },
      medical: {
        good: 85,
        of: 89,
      },
    },
    precision: {
      good: 1018,
      of: 1045,
    },
    direct: {
      good: 528,
      of: 534,
    },
    withoutDirectLeak: {
      good: 107,
      of: 113,
    },
    harmlessMarkedSure: {
      good: 1,
      of: 46,
    },
  },
  making: {
    texts: 503,
    harmless: 105,
    found: {
      person: {
        good: 822,
        of: 833,
      },
      "birth-date": {
        good: 20,
        of: 20,
      },
      address: {
        good: 146,
        of: 149,
      },
      postcode: {
        good: 48,
        of: 48,
      },
      phone: {
        good: 75,
        of: 75,
      },
      email: {
        good: 31,
        of: 31,
      },
      url: {
        good: 33,
        of: 33,
      },
      social: {
        good: 55,
        of: 55,
      },
      bsn: {
        good: 16,
        of: 16,
      },
      iban: {
        good: 15,
        of: 15,
      },
      plate: {
        good: 19,
        of: 19,
      },
      id: {
        good: 66,
        of: 66,
      },
      place: {
        good: 241,
        of: 242,
      },
      institution: {
        good: 82,
        of: 84,
      },
      employer: {
        good: 152,
        of: 166,
      },
      age: {
        good: 205,
        of: 210,
      },
      date: {
        good: 148,
        of: 149,
      },
      quasi: {
        good: 12,
        of: 24,
      },
      medical: {
        good: 227,
        of: 232,
      },
    },
    right: {
      person: {
        good: 862,
        of: 871,
      },
      "birth-date": {
        good: 14,
        of: 14,
      },
      address: {
        good: 132,
        of: 133,
      },
      postcode: {
        good: 45,
        of: 45,
      },
      phone: {
        good: 75,
        of: 75,
      },
      email: {
        good: 32,
        of: 32,
      },
      url: {
        good: 33,
        of: 33,
      },
      social: {
        good: 52,
        of: 52,
      },
      bsn: {
        good: 17,
        of: 17,
      },
      iban: {
        good: 15,
        of: 15,
      },
      plate: {
        good: 19,
        of: 19,
      },
      id: {
        good: 70,
        of: 70,
      },
      place: {
        good: 224,
        of: 224,
      },
      institution: {
        good: 76,
        of: 76,
      },
      employer: {
        good: 150,
        of: 157,
      },
      age: {
        good: 206,
        of: 207,
      },
      date: {
        good: 152,
        of: 156,
      },
      quasi: {
        good: 24,
        of: 27,
      },
      medical: {
        good: 226,
        of: 235,
      },
    },
    precision: {
      good: 2424,
      of: 2458,
    },
    direct: {
      good: 1346,
      of: 1360,
    },
    withoutDirectLeak: {
      good: 358,
      of: 371,
    },
    harmlessMarkedSure: {
      good: 0,
      of: 105,
    },
  },
};
