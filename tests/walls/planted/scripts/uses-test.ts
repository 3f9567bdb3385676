import { given } from "../tests/harness/given.ts"; export const x = given;
