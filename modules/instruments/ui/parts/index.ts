import type { InstrumentId } from "@vliegwiel/instruments-guide";
import { instrumentWords } from "../words/index.ts";

/** Every instrument by its name, for a choice on a page of a module above. */
export const instrumentNames: readonly { readonly id: InstrumentId; readonly name: string }[] = (
  Object.keys(instrumentWords) as InstrumentId[]
).map((id) => ({ id, name: instrumentWords[id].name }));
/** An amount with what it is for, where it stands in the law, and how sure we are: for who explains it to someone else. */
export { amountInWords, InstrumentLaw, sureness } from "../InstrumentLaw.tsx";
