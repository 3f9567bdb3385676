import * as Y from "yjs";
import { mergeEdits, nothingWritten, textOf } from "../../platform/shared/one-text.ts";
import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

/** Notes by several hands, invented: at a case that was discussed, and at one that comes. Each hand adds its lines. */
const notes: readonly {
  question: string;
  daysAgo: number;
  lines: readonly (readonly [who: string, text: string])[];
}[] = [
  {
    question: "Iemand durft niet meer uren te werken%",
    daysAgo: 21,
    lines: [
      ["joke", "Wat we hoorden: de rekenhulp gaf een bedrag, maar geen zekerheid.\n"],
      ["ilse", "- De gemeente kan de vrijlating op papier zetten.\n"],
      ["mo", "- Een ervaringsdeskundige mee naar het gesprek maakt het minder spannend.\n"],
    ],
  },
  {
    question: "Drie organisaties maken elk een eigen plan%",
    daysAgo: 1,
    lines: [
      ["joke", "Vooraf: wie heeft het laatste plan?\n"],
      ["ruud", "- Wij hebben een plan van vorige maand. Ik neem het mee.\n"],
    ],
  },
];

export const writeSharedNotes = async (world: World, cast: Cast): Promise<void> => {
  for (const { question, daysAgo, lines } of notes) {
    const { rows } = await world.run("select id from case_consultation.consultation_case where question like $1", [
      question,
    ]);
    const caseId = (rows[0] as { id: string } | undefined)?.id;
    if (!caseId) continue;
    await world.daysAgo(daysAgo);
    let state: Uint8Array = nothingWritten;
    for (const [place, [who, line]] of lines.entries()) {
      const doc = new Y.Doc();
      // The same for the same seed: otherwise each hand has a number by chance.
      doc.clientID = place + 1;
      Y.applyUpdate(doc, state);
      textOf(doc).insert(textOf(doc).length, line);
      const merged = mergeEdits(state, Y.encodeStateAsUpdate(doc));
      state = merged.state;
      const act = (text: string, values: unknown[]) =>
        world.act(cast.seat(who), "case-consultation", "write", text, values);
      if (place === 0) await act("insert into case_consultation.shared_note (case_id) values ($1)", [caseId]);
      await act(
        "update case_consultation.shared_note set state = $2, text = $3, version = version + 1 where case_id = $1",
        [caseId, Buffer.from(merged.state), merged.text],
      );
    }
  }
};
