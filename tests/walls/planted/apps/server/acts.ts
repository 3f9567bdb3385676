import { give } from "../../modules/consent/actions/give.ts"; export const x = give;
