import { open } from "../../platform/server/door.ts";
import { comparePortraits } from "./actions/compare-portraits.ts";
import { listPortraits } from "./actions/list-portraits.ts";
import { listRegions } from "./actions/list-regions.ts";
import { searchMunicipalities } from "./actions/search-municipalities.ts";
import { showPortrait } from "./actions/show-portrait.ts";
import { showRegion } from "./actions/show-region.ts";
import * as contract from "./contract.ts";

export const doors = [
  open(contract.listRegions, listRegions),
  open(contract.getRegion, showRegion),
  open(contract.listPortraits, listPortraits),
  open(contract.getPortrait, showPortrait),
  open(contract.comparePortraits, comparePortraits),
  open(contract.searchMunicipalities, searchMunicipalities),
];
