import { announce, Button } from "@vliegwiel/ui-kit";
import { type RefObject, useEffect, useRef } from "react";

type Sorted = { readonly sentenceId: string; readonly text: string };
type By = "up" | "down";

/** The order after one step: this sentence and its neighbour change places. */
const afterMove = (order: readonly string[], which: string, by: By): string[] => {
  const [from, to] = [order.indexOf(which), order.indexOf(which) + (by === "up" ? -1 : 1)];
  const next = [...order];
  const other = next[to];
  if (from < 0 || other === undefined) return next;
  next[to] = which;
  next[from] = other;
  return next;
};

type Arrange = (order: { seen: string[]; wanted: string[] }) => Promise<unknown>;

/**
 * Moves sentences of one list. The keyboard stays with the sentence that moved, and where it went is said aloud.
 *
 * @param arrange keeps the order; refused when it was another one already
 */
export const useMoves = (sentences: readonly Sorted[], arrange: Arrange, seeAgain: () => void) => {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ which: string; by: By }>(undefined);
  const order = sentences.map(({ sentenceId }) => sentenceId);
  const now = order.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list stands in its new order
  useEffect(() => {
    const { which, by } = moved.current ?? {};
    moved.current = undefined;
    const line = which && list.current?.querySelector(`[data-sentence="${which}"]`);
    if (!line) return;
    const button = line.querySelector(`[data-move="${by}"]`) ?? line.querySelector("[data-move]");
    if (button instanceof HTMLElement) button.focus();
  }, [now]);
  const move = (which: string, by: By) => {
    moved.current = { which, by };
    const wanted = afterMove(order, which, by);
    void arrange({ seen: order, wanted }).then(
      () => announce(`Verplaatst naar plaats ${wanted.indexOf(which) + 1} van ${wanted.length}`),
      () => {
        moved.current = undefined;
        seeAgain();
      },
    );
  };
  return { list, move } as { list: RefObject<HTMLUListElement | null>; move: typeof move };
};

/** Nothing moved: why, and what one sees now. */
export const notMoved = ({
  status,
  detail,
  title,
}: {
  status: number;
  detail?: string | undefined;
  title: string;
}): string =>
  status === 409 ? "De lijst was net veranderd. Er is niets verplaatst. Zo staat hij er nu." : (detail ?? title);

type MoveButtonsProps = {
  readonly sentence: Sorted;
  readonly at: number;
  readonly of: number;
  readonly busy: boolean;
  readonly onMove: (which: string, by: By) => void;
};

/** One place up or down; the first has no up and the last no down. */
export function MoveButtons({ sentence: { sentenceId, text }, at, of, busy, onMove }: MoveButtonsProps) {
  return (
    <>
      {at > 0 && (
        <Button
          kind="subtle"
          data-move="up"
          busy={busy}
          aria-label={`Omhoog: ${text}`}
          onClick={() => onMove(sentenceId, "up")}
        >
          Omhoog
        </Button>
      )}
      {at < of - 1 && (
        <Button
          kind="subtle"
          data-move="down"
          busy={busy}
          aria-label={`Omlaag: ${text}`}
          onClick={() => onMove(sentenceId, "down")}
        >
          Omlaag
        </Button>
      )}
    </>
  );
}
