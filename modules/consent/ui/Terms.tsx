import { type Definition, DefinitionList } from "@vliegwiel/ui-kit";
import {
  type Category,
  categories,
  type Purpose,
  purposes,
  type ReceiverInWords,
  receiverInWords,
} from "../contract.ts";

type TermsProps = {
  purpose: Purpose;
  categories: readonly Category[];
  receivers: readonly ReceiverInWords[];
  extra?: readonly Definition[] | undefined;
};

const lines = (texts: readonly string[]) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** What is shared, for what and with whom: the same three facts wherever a permission is shown. */
export function Terms({ purpose, categories: chosen, receivers, extra = [] }: TermsProps) {
  return (
    <DefinitionList
      items={[
        { term: "Waarvoor", value: `${purposes[purpose].title}: ${purposes[purpose].meaning}` },
        { term: "Wat", value: lines(chosen.map((category) => categories[category].title)) },
        { term: "Met wie", value: lines(receivers.map(receiverInWords)) },
        ...extra,
      ]}
    />
  );
}
