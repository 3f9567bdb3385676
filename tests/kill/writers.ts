/** People who keep writing while everything falls over. Each act is noted before it is sent, and again when it is answered. */
import { randomBytes } from "node:crypto";
import type { Dice } from "../harness/dice.ts";
import type { Story, Writer } from "./story.ts";

export type ActKind = "register" | "give" | "withdraw" | "shut-out" | "let-in";

/** One write as its writer knows it. `traceId` is the writer's own mark: it comes back in the audit line. */
export type Act = {
  readonly kind: ActKind;
  readonly writer: string;
  readonly traceId: string;
  /** What to look for: the mark of what is made, or the id of what is changed. */
  readonly subject: string;
  /** The HTTP status, or undefined when no answer came. */
  status: number | undefined;
  answer: Record<string, string>;
};

export class Writers {
  readonly acts: Act[] = [];
  readonly #baseUrl: string;
  readonly #loops: Promise<void>[] = [];
  readonly #underway = new Set<Promise<unknown>>();
  #open = false;
  #ended = false;
  #whenOpen: { promise: Promise<void>; open: () => void } = waiting();

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** One loop per person: gives, withdraws, shuts out, lets in. Two professionals register people. */
  begin(story: Story, dice: Dice): void {
    for (const person of story.persons) this.#loops.push(this.#personWrites(person, story, dice));
    for (const professional of story.professionals) this.#loops.push(this.#professionalWrites(professional));
  }

  /** The house answers: write. */
  open(): void {
    this.#open = true;
    this.#whenOpen.open();
  }

  /** The house is down: whoever gets no answer waits until it opens again. */
  close(): void {
    this.#open = false;
    this.#whenOpen = waiting();
  }

  /** Everything sent so far was answered or will never be. */
  async quiet(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  async end(): Promise<void> {
    this.#ended = true;
    this.#whenOpen.open();
    await Promise.all(this.#loops);
  }

  get acknowledged(): Act[] {
    return this.acts.filter(({ status }) => status === 200);
  }

  async #personWrites(person: Writer, story: Story, dice: Dice): Promise<void> {
    const given: string[] = [];
    let shutOutId: string | undefined;
    while (!this.#ended) {
      if (given.length > 0 && dice.chance(0.4)) {
        const [permissionId = ""] = given.splice(dice.upTo(given.length), 1);
        await this.#write(person, "withdraw", "/kill/withdrawals", { permissionId }, permissionId);
      } else if (shutOutId) {
        await this.#write(person, "let-in", "/kill/let-in", { shutOutId }, shutOutId);
        shutOutId = undefined;
      } else if (dice.chance(0.15)) {
        const { answer } = await this.#write(person, "shut-out", "/kill/shut-out", {
          membershipId: story.ilseMembershipId,
        });
        shutOutId = answer.shutOutId;
      } else {
        const mark = randomBytes(16).toString("hex");
        const body = { organisationId: story.gemeenteId, explanation: `De uitleg zoals getoond. ${mark}` };
        const { answer } = await this.#write(person, "give", "/kill/permissions", body, mark);
        if (answer.permissionId) given.push(answer.permissionId);
      }
    }
  }

  async #professionalWrites(professional: Writer): Promise<void> {
    while (!this.#ended) {
      const reference = randomBytes(8).toString("hex").toUpperCase();
      await this.#write(professional, "register", "/kill/persons", { reference }, reference);
    }
  }

  async #write(writer: Writer, kind: ActKind, path: string, body: unknown, subject = ""): Promise<Act> {
    const traceId = randomBytes(16).toString("hex");
    const act: Act = { kind, writer: writer.name, traceId, subject, status: undefined, answer: {} };
    if (!this.#open) await this.#whenOpen.promise;
    if (this.#ended) return act;
    this.acts.push(act);
    const sent = this.#send(act, writer, path, body);
    this.#underway.add(sent);
    await sent;
    this.#underway.delete(sent);
    return act;
  }

  async #send(act: Act, writer: Writer, path: string, body: unknown): Promise<void> {
    try {
      const answer = await fetch(`${this.#baseUrl}/api/v1${path}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          cookie: `vw_session=${writer.secret}`,
          "x-vliegwiel": "1",
          traceparent: `00-${act.traceId}-0000000000000001-01`,
        },
        body: JSON.stringify(body),
      });
      const read = (await answer.json()) as Record<string, string>;
      act.answer = read;
      // Acknowledged only when the whole answer arrived.
      act.status = answer.status;
    } catch {
      // No answer. The write is there whole or not at all; which of the two, nobody was told.
    }
  }
}

const waiting = () => {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
};
