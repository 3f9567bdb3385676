import type { Measured } from "./measured-shape.ts";

/** Made by `node packages/deid/texts/publish.ts`; texts/published.test.ts holds it against the texts. */
export const measured: Measured = {
  measuring: {
    texts: 168,
    harmless: 46,
    found: {
      person: {
        good: 314,
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
        good: 16,
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
        good: 14,
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
        good: 152,
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
        good: 349,
        of: 359,
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
        good: 15,
        of: 15,
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
        good: 15,
        of: 17,
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
        good: 126,
        of: 126,
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
      of: 1047,
    },
    direct: {
      good: 525,
      of: 534,
    },
    withoutDirectLeak: {
      good: 105,
      of: 113,
    },
    harmlessMarkedSure: {
      good: 1,
      of: 46,
    },
  },
  making: {
    texts: 492,
    harmless: 98,
    found: {
      person: {
        good: 810,
        of: 821,
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
        good: 44,
        of: 44,
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
        good: 233,
        of: 234,
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
        good: 203,
        of: 208,
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
        good: 225,
        of: 230,
      },
    },
    right: {
      person: {
        good: 850,
        of: 859,
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
        good: 41,
        of: 41,
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
        good: 216,
        of: 216,
      },
      institution: {
        good: 76,
        of: 76,
      },
      employer: {
        good: 150,
        of: 158,
      },
      age: {
        good: 204,
        of: 205,
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
        good: 224,
        of: 233,
      },
    },
    precision: {
      good: 2396,
      of: 2431,
    },
    direct: {
      good: 1330,
      of: 1344,
    },
    withoutDirectLeak: {
      good: 354,
      of: 367,
    },
    harmlessMarkedSure: {
      good: 0,
      of: 98,
    },
  },
};
