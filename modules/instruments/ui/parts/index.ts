import type { InstrumentId } from "@vliegwiel/instruments-guide";
import { instrumentWords } from "../words/index.ts";

/** Every instrument by its name, for a choice on a page of a module above. */
export const instrumentNames: readonly { readonly id: InstrumentId; readonly name: string }[] = (
  Object.keys(instrumentWords) as InstrumentId[]
).map((id) => ({ id, name: instrumentWords[id].name }));
