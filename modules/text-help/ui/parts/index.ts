export type { Left } from "../../contract.ts";
export { CheckedText, MarkedField } from "./CheckedText.tsx";
export { Looked } from "./Looked.tsx";
export { Marked } from "./Marked.tsx";
export { Reviewed } from "./Reviewed.tsx";
export { type TextHelp, useTextHelp, WorkAndIncomeReads } from "./use-text-help.ts";
