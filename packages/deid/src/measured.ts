import type { Measured } from "./measured-shape.ts";

/** Made by `node packages/deid/texts/publish.ts`; texts/published.test.ts holds it against the texts. */
export const measured: Measured = {
  measuring: {
    texts: 168,
    harmless: 46,
    found: {
      person: {
        good: 297,
        of: 317,
      },
      "birth-date": {
        good: 17,
        of: 17,
      },
      address: {
        good: 28,
        of: 36,
      },
      postcode: {
        good: 16,
        of: 17,
      },
      phone: {
        good: 28,
        of: 29,
      },
      email: {
        good: 16,
        of: 16,
      },
      url: {
        good: 16,
        of: 17,
      },
      social: {
        good: 12,
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
        good: 19,
        of: 21,
      },
      place: {
        good: 146,
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
        good: 81,
        of: 86,
      },
      date: {
        good: 45,
        of: 50,
      },
      quasi: {
        good: 5,
        of: 17,
      },
      medical: {
        good: 79,
        of: 88,
      },
    },
    right: {
      person: {
        good: 343,
        of: 355,
      },
      "birth-date": {
        good: 12,
        of: 12,
      },
      address: {
        good: 30,
        of: 30,
      },
      postcode: {
        good: 16,
        of: 16,
      },
      phone: {
        good: 28,
        of: 28,
      },
      email: {
        good: 16,
        of: 16,
      },
      url: {
        good: 13,
        of: 13,
      },
      social: {
        good: 16,
        of: 19,
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
        good: 21,
        of: 23,
      },
      place: {
        good: 122,
        of: 122,
      },
      institution: {
        good: 35,
        of: 35,
      },
      employer: {
        good: 64,
        of: 66,
      },
      age: {
        good: 81,
        of: 85,
      },
      date: {
        good: 49,
        of: 57,
      },
      quasi: {
        good: 11,
        of: 13,
      },
      medical: {
        good: 81,
        of: 81,
      },
    },
    precision: {
      good: 987,
      of: 1020,
    },
    direct: {
      good: 498,
      of: 534,
    },
    withoutDirectLeak: {
      good: 83,
      of: 113,
    },
    harmlessMarkedSure: {
      good: 1,
      of: 46,
    },
  },
  making: {
    texts: 227,
    harmless: 45,
    found: {
      person: {
        good: 339,
        of: 345,
      },
      "birth-date": {
        good: 18,
        of: 18,
      },
      address: {
        good: 39,
        of: 39,
      },
      postcode: {
        good: 24,
        of: 24,
      },
      phone: {
        good: 41,
        of: 41,
      },
      email: {
        good: 24,
        of: 24,
      },
      url: {
        good: 21,
        of: 21,
      },
      social: {
        good: 21,
        of: 21,
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
        good: 17,
        of: 17,
      },
      id: {
        good: 21,
        of: 21,
      },
      place: {
        good: 193,
        of: 194,
      },
      institution: {
        good: 71,
        of: 73,
      },
      employer: {
        good: 132,
        of: 138,
      },
      age: {
        good: 151,
        of: 155,
      },
      date: {
        good: 111,
        of: 114,
      },
      quasi: {
        good: 10,
        of: 22,
      },
      medical: {
        good: 166,
        of: 166,
      },
    },
    right: {
      person: {
        good: 368,
        of: 374,
      },
      "birth-date": {
        good: 13,
        of: 13,
      },
      address: {
        good: 38,
        of: 38,
      },
      postcode: {
        good: 24,
        of: 24,
      },
      phone: {
        good: 41,
        of: 41,
      },
      email: {
        good: 24,
        of: 24,
      },
      url: {
        good: 17,
        of: 17,
      },
      social: {
        good: 26,
        of: 26,
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
        good: 17,
        of: 17,
      },
      id: {
        good: 21,
        of: 21,
      },
      place: {
        good: 175,
        of: 175,
      },
      institution: {
        good: 65,
        of: 65,
      },
      employer: {
        good: 121,
        of: 122,
      },
      age: {
        good: 151,
        of: 152,
      },
      date: {
        good: 116,
        of: 118,
      },
      quasi: {
        good: 22,
        of: 22,
      },
      medical: {
        good: 166,
        of: 166,
      },
    },
    precision: {
      good: 1437,
      of: 1447,
    },
    direct: {
      good: 596,
      of: 602,
    },
    withoutDirectLeak: {
      good: 165,
      of: 171,
    },
    harmlessMarkedSure: {
      good: 0,
      of: 45,
    },
  },
};
