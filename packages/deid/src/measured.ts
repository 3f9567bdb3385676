import type { Measured } from "./measured-shape.ts";

/** Made by `node packages/deid/texts/publish.ts`; texts/published.test.ts holds it against the texts. */
export const measured: Measured = {
  measuring: {
    texts: 168,
    harmless: 46,
    found: {
      person: {
        good: 305,
        of: 317,
      },
      "birth-date": {
        good: 17,
        of: 17,
      },
      address: {
        good: 30,
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
        good: 13,
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
        good: 18,
        of: 21,
      },
      place: {
        good: 148,
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
        good: 46,
        of: 50,
      },
      quasi: {
        good: 5,
        of: 17,
      },
      medical: {
        good: 81,
        of: 88,
      },
    },
    right: {
      person: {
        good: 349,
        of: 361,
      },
      "birth-date": {
        good: 12,
        of: 12,
      },
      address: {
        good: 33,
        of: 34,
      },
      postcode: {
        good: 15,
        of: 15,
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
        good: 13,
        of: 13,
      },
      social: {
        good: 17,
        of: 20,
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
        good: 123,
        of: 123,
      },
      institution: {
        good: 35,
        of: 35,
      },
      employer: {
        good: 64,
        of: 65,
      },
      age: {
        good: 81,
        of: 85,
      },
      date: {
        good: 50,
        of: 58,
      },
      quasi: {
        good: 11,
        of: 13,
      },
      medical: {
        good: 83,
        of: 86,
      },
    },
    precision: {
      good: 1001,
      of: 1037,
    },
    direct: {
      good: 508,
      of: 534,
    },
    withoutDirectLeak: {
      good: 91,
      of: 113,
    },
    harmlessMarkedSure: {
      good: 1,
      of: 46,
    },
  },
  making: {
    texts: 412,
    harmless: 75,
    found: {
      person: {
        good: 742,
        of: 752,
      },
      "birth-date": {
        good: 20,
        of: 20,
      },
      address: {
        good: 129,
        of: 132,
      },
      postcode: {
        good: 41,
        of: 41,
      },
      phone: {
        good: 68,
        of: 68,
      },
      email: {
        good: 30,
        of: 30,
      },
      url: {
        good: 29,
        of: 29,
      },
      social: {
        good: 49,
        of: 49,
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
        good: 55,
        of: 55,
      },
      place: {
        good: 222,
        of: 223,
      },
      institution: {
        good: 82,
        of: 84,
      },
      employer: {
        good: 148,
        of: 161,
      },
      age: {
        good: 187,
        of: 192,
      },
      date: {
        good: 140,
        of: 141,
      },
      quasi: {
        good: 10,
        of: 22,
      },
      medical: {
        good: 219,
        of: 224,
      },
    },
    right: {
      person: {
        good: 781,
        of: 786,
      },
      "birth-date": {
        good: 14,
        of: 14,
      },
      address: {
        good: 115,
        of: 116,
      },
      postcode: {
        good: 38,
        of: 38,
      },
      phone: {
        good: 68,
        of: 68,
      },
      email: {
        good: 31,
        of: 31,
      },
      url: {
        good: 26,
        of: 26,
      },
      social: {
        good: 49,
        of: 49,
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
        good: 59,
        of: 59,
      },
      place: {
        good: 205,
        of: 205,
      },
      institution: {
        good: 76,
        of: 76,
      },
      employer: {
        good: 147,
        of: 151,
      },
      age: {
        good: 188,
        of: 189,
      },
      date: {
        good: 144,
        of: 148,
      },
      quasi: {
        good: 22,
        of: 24,
      },
      medical: {
        good: 219,
        of: 227,
      },
    },
    precision: {
      good: 2233,
      of: 2258,
    },
    direct: {
      good: 1213,
      of: 1226,
    },
    withoutDirectLeak: {
      good: 313,
      of: 325,
    },
    harmlessMarkedSure: {
      good: 0,
      of: 75,
    },
  },
};
