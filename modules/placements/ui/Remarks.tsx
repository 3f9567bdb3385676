import { announce, Button, Cluster, dutchDate } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { answerNotRight, answers, type Placement } from "../contract.ts";
import { Told } from "./Told.tsx";
import { answerVerbs, answerWords, partWords } from "./wording.ts";

/** What the person says is not right, and what was done with it. Answered by who keeps it, not by the person. */
export function Remarks({ job, mayAnswer }: { readonly job: Placement; readonly mayAnswer: boolean }) {
  const answer = useAct(answerNotRight);
  if (job.remarks.length === 0) return null;
  return (
    <div className="vw-stack vw-gap-1">
      <Told problem={answer.problem} />
      <ul className="vw-stack vw-gap-1">
        {job.remarks.map((remark) => (
          <li key={remark.remarkId}>
            <p>
              <strong>Klopt niet: {partWords[remark.part].toLowerCase()}.</strong> {remark.words}{" "}
              {remark.answer && remark.answeredOn
                ? `${answerWords[remark.answer]}, ${dutchDate(remark.answeredOn)}.`
                : `Gezegd op ${dutchDate(remark.saidOn)}, nog geen antwoord.`}
            </p>
            {mayAnswer && !remark.answer && (
              <Cluster gap={1}>
                {answers.map((each) => (
                  <Button
                    key={each}
                    kind="subtle"
                    busy={answer.busy}
                    onClick={() =>
                      void answer.act({ remarkId: remark.remarkId, answer: each }).then(
                        () => announce("De persoon leest je antwoord"),
                        () => undefined,
                      )
                    }
                  >
                    {answerVerbs[each]}
                  </Button>
                ))}
              </Cluster>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
