import { caseconsultationFace } from "../../case-consultation/index.ts"; export const x = caseconsultationFace;
