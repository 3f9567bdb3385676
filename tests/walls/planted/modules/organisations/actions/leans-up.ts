import type { consentFace } from "../../consent/index.ts"; export type X = typeof consentFace;
