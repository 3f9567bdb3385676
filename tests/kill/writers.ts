/** People who keep writing while everything falls over. Each act is noted before it is sent, and again when it is answered. */
import { randomBytes } from "node:crypto";
import { explain } from "../../modules/consent/contract.ts";
import type { Dice } from "../harness/dice.ts";
import type { Story, Writer } from "./story.ts";

export type ActKind = "register" | "note" | "give" | "withdraw" | "shut-out" | "let-in";

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
    for (const professional of story.professionals) this.#loops.push(this.#professionalWrites(professional, story));
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
    let shutOut = false;
    while (!this.#ended) {
      if (given.length > 0 && dice.chance(0.4)) {
        const [permissionId = ""] = given.splice(dice.upTo(given.length), 1);
        await this.#write(person, "withdraw", `/my/permissions/${permissionId}/withdrawal`, {}, permissionId);
      } else if (shutOut) {
        const shutOutId = await this.#shutOutOf(person);
        if (shutOutId) await this.#write(person, "let-in", `/my/shut-outs/${shutOutId}/end`, {}, shutOutId);
        shutOut = false;
      } else if (dice.chance(0.15)) {
        await this.#write(person, "shut-out", "/my/shut-outs", { membershipId: story.ilseMembershipId });
        shutOut = true;
      } else {
        const { answer } = await this.#write(person, "give", "/my/permissions", termsFor(story));
        if (answer.permissionId) given.push(answer.permissionId);
      }
    }
  }

  async #professionalWrites(professional: Writer, { caseId }: Story): Promise<void> {
    for (let n = 0; !this.#ended; n += 1) {
      const mark = wordOf(randomBytes(12));
      if (n % 2 === 0)
        await this.#write(professional, "register", "/persons", { name: "Iemand", reach: mark, told: true }, mark);
      else await this.#write(professional, "note", `/cases/${caseId}/notes`, { text: mark }, mark);
    }
  }

  /** Which shutting-out of theirs stands, as their own page says. */
  async #shutOutOf(person: Writer): Promise<string | undefined> {
    const answer = await fetch(`${this.#baseUrl}/api/v1/my/people`, {
      headers: { cookie: `vw_session=${person.secret}` },
    }).catch(() => undefined);
    const page = (await answer?.json().catch(() => undefined)) as { shutOut?: { id: string }[] } | undefined;
    return page?.shutOut?.[0]?.id;
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

/** What the person sends is what the person read: the same words as on the screen. */
const termsFor = ({ gemeenteId }: Story) => {
  const day = (later: number) =>
    new Date(Date.now() + later * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  const chosen = { purpose: "case-consultation", categories: ["contact", "plan"] } as const;
  const receiver = { organisation: "Gemeente Waterland", kind: "gemeente", task: "begeleiding", professional: null };
  return {
    ...chosen,
    receivers: [{ organisationId: gemeenteId, task: "begeleiding", membershipId: null }],
    until: day(90),
    explanation: explain({ ...chosen, receivers: [receiver], from: day(0), until: day(90) }),
  };
};

/** A mark in letters only: a long number is asked after in a text. */
const wordOf = (bytes: Buffer): string =>
  [...bytes.toString("hex")].map((digit) => "abcdefghjkmnprst"[Number.parseInt(digit, 16)]).join("");
