import type { Kind } from "./lists.ts";

/** Why something medical is marked, and what could stand there. */
export const medicalInWords: Readonly<Record<Kind, { readonly reason: string; readonly suggestion: string }>> = {
  condition: {
    reason: "Een diagnose of klacht is voor deze vraag niet nodig.",
    suggestion: "wat iemand kan, of wat iemand nodig heeft",
  },
  medicine: {
    reason: "De naam van een medicijn of middel zegt wat iemand heeft.",
    suggestion: "medicijnen (als dat voor het werk telt: wat iemand daarvan merkt)",
  },
  treatment: {
    reason: "Een behandeling zegt wat iemand heeft.",
    suggestion: "een behandeling (wanneer iemand daardoor niet kan)",
  },
};
