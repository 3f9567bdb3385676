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
        good: 19,
        of: 21,
      },
      place: {
        good: 147,
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
        of: 33,
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
        good: 22,
        of: 24,
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
      good: 509,
      of: 534,
    },
    withoutDirectLeak: {
      good: 92,
      of: 113,
    },
    harmlessMarkedSure: {
      good: 1,
      of: 46,
    },
  },
  making: {
    texts: 325,
    harmless: 63,
    found: {
      person: {
        good: 575,
        of: 585,
      },
      "birth-date": {
        good: 20,
        of: 20,
      },
      address: {
        good: 92,
        of: 93,
      },
      postcode: {
        good: 32,
        of: 32,
      },
      phone: {
        good: 55,
        of: 55,
      },
      email: {
        good: 27,
        of: 27,
      },
      url: {
        good: 27,
        of: 27,
      },
      social: {
        good: 42,
        of: 42,
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
        good: 41,
        of: 41,
      },
      place: {
        good: 216,
        of: 217,
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
        good: 137,
        of: 138,
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
        good: 611,
        of: 616,
      },
      "birth-date": {
        good: 14,
        of: 14,
      },
      address: {
        good: 77,
        of: 77,
      },
      postcode: {
        good: 30,
        of: 30,
      },
      phone: {
        good: 55,
        of: 55,
      },
      email: {
        good: 28,
        of: 28,
      },
      url: {
        good: 24,
        of: 24,
      },
      social: {
        good: 43,
        of: 43,
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
        good: 44,
        of: 44,
      },
      place: {
        good: 202,
        of: 202,
      },
      institution: {
        good: 76,
        of: 76,
      },
      employer: {
        good: 146,
        of: 149,
      },
      age: {
        good: 188,
        of: 189,
      },
      date: {
        good: 141,
        of: 144,
      },
      quasi: {
        good: 22,
        of: 23,
      },
      medical: {
        good: 219,
        of: 226,
      },
    },
    precision: {
      good: 1969,
      of: 1989,
    },
    direct: {
      good: 959,
      of: 970,
    },
    withoutDirectLeak: {
      good: 240,
      of: 250,
    },
    harmlessMarkedSure: {
      good: 0,
      of: 63,
    },
  },
};
