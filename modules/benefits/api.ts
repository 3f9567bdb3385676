import { open } from "../../platform/server/door.ts";
import { calculateBenefits } from "./actions/calculate-benefits.ts";
import * as contract from "./contract.ts";

export const doors = [open(contract.calculateBenefits, calculateBenefits)];
