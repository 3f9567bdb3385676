import { Disclosure, dutchDate } from "@vliegwiel/ui-kit";
import { factsOf, type MyProfile, type Version } from "../contract.ts";
import { ProfileView } from "./ProfileView.tsx";

/** A version behind a fold, exactly as its readers see it. */
export const seenAs = ({ content, releasedOn }: Version, municipalities: MyProfile["municipalities"]) => (
  <Disclosure summary="Zo ziet de ander het">
    <p className="vw-quiet">
      {content.called ? `Naam: ${content.called}. ` : "Zonder naam. "}Vrijgegeven op {dutchDate(releasedOn)}.
    </p>
    <ProfileView
      content={content}
      facts={factsOf(content.looking, (code) => municipalities.find((one) => one.code === code)?.name)}
    />
  </Disclosure>
);
