import { Card, StatusBadge } from "@vliegwiel/ui-kit";
import type { Lesson, WorkingAgreementSummary } from "../contract.ts";
import { DropLesson } from "./DropLesson.tsx";
import { bottleneckWord, byLine, monthWord, statusWord, themeWord } from "./wording.ts";

const about = ({ theme, bottleneck }: Pick<Lesson, "theme" | "bottleneck">): string[] =>
  [themeWord(theme), bottleneck && `Loopt vast op: ${bottleneckWord(bottleneck).toLowerCase()}`].filter(Boolean);

/** A lesson of the region, and what one can make of it. */
export function LessonCard({ lesson }: { lesson: Lesson }) {
  return (
    <Card as="li" heading={lesson.title}>
      <p className="vw-text">{lesson.text}</p>
      <p className="vw-quiet">{[lesson.groupName, monthWord(lesson.month), ...about(lesson)].join(" · ")}</p>
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <a
          href={`/werkafspraken/nieuw?les=${lesson.lessonId}`}
          aria-label={`Hier een werkafspraak van maken: ${lesson.title}`}
        >
          Hier een werkafspraak van maken
        </a>
        {lesson.may.drop.allowed && <DropLesson lesson={lesson} />}
      </div>
    </Card>
  );
}

/** A working agreement as it stands in the list. */
export function AgreementCard({ item }: { item: WorkingAgreementSummary }) {
  return (
    <Card as="li" heading={item.title} href={`/werkafspraken/${item.agreementId}`}>
      <p className="vw-text">{item.text.length > 220 ? `${item.text.slice(0, 200)}…` : item.text}</p>
      <div className="vw-cluster vw-gap-1">
        <StatusBadge tone={item.status === "adopted" ? "success" : "neutral"}>{statusWord[item.status]}</StatusBadge>
        {item.openProposal && item.status === "adopted" && (
          <StatusBadge tone="waiting">Nieuwe versie voorgesteld</StatusBadge>
        )}
        {item.reviewDue && <StatusBadge tone="warning">Opnieuw bekijken</StatusBadge>}
        {(item.owner.gone || item.owner.keptSince) && <StatusBadge tone="warning">Zoekt een eigenaar</StatusBadge>}
      </div>
      <p className="vw-quiet">
        {[
          item.adoptedOn ? `Vastgesteld door ${item.adoptedBy}, versie ${item.number}` : `Ligt bij ${item.adoptedBy}`,
          `Eigenaar: ${byLine(item.owner)}`,
        ].join(" · ")}
      </p>
    </Card>
  );
}
