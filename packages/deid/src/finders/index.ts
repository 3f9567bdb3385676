import { findAddresses } from "./address.ts";
import { findAges } from "./ages.ts";
import { findCitizenNumbers } from "./bsn.ts";
import { findDates } from "./dates.ts";
import type { Finder } from "./finder.ts";
import { findAccounts } from "./iban.ts";
import { findMedical } from "./medical.ts";
import { findMonths } from "./months.ts";
import { findNamesInForms } from "./names-in-forms.ts";
import { findOnline } from "./online.ts";
import { findPhones } from "./phone.ts";
import { findPlates } from "./plate.ts";
import { findPostcodes } from "./postcode.ts";
import { findProperNames } from "./proper-names.ts";
import { findRareFacts } from "./quasi.ts";
import { findReferences } from "./reference.ts";
import { findRelativeDates } from "./relative-dates.ts";
import { findSmallNames } from "./small-names.ts";
import { findSpokenNumbers } from "./spoken.ts";

/** All that look at a text. The order does not matter. */
export const finders: readonly Finder[] = [
  findCitizenNumbers,
  findAccounts,
  findPhones,
  findSpokenNumbers,
  findOnline,
  findPlates,
  findReferences,
  findDates,
  findMonths,
  findRelativeDates,
  findAges,
  findAddresses,
  findPostcodes,
  findRareFacts,
  findProperNames,
  findSmallNames,
  findNamesInForms,
  findMedical,
];
