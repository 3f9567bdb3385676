import { ErrorState, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type MyProfile, myProfile } from "../contract.ts";

export type Mine = MyProfile & { readonly profile: NonNullable<MyProfile["profile"]> };

const breadcrumb = [
  { href: "/mijn/profiel", label: "Mijn profiel" },
  { href: "/mijn/profiel/delen", label: "Wie krijgt mijn profiel?" },
];

/** A page about releasing: with a profile, or the sentence that there is none yet. */
export function WithProfile({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: (data: Mine) => ReactNode;
}) {
  const { data, problem, refetch } = useEndpoint(myProfile, {});
  if (!data && !problem) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead={lead} breadcrumb={breadcrumb}>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {data && !data.profile && (
        <p>
          U hebt nog geen profiel. Begin bij <a href="/mijn/profiel">Mijn profiel</a>.
        </p>
      )}
      {data?.profile && children({ ...data, profile: data.profile })}
    </Page>
  );
}
