import { ErrorState, LoadingFrame, Page, PrintButton } from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { showAnonymous } from "../contract.ts";
import { ProfileView } from "./ProfileView.tsx";

/** One profile without a name. The person sees how often it was opened, and not by whom. */
export default function AnonymousPage() {
  const { data, problem } = useEndpoint(showAnonymous, { profileId: usePathParam("profileId") });
  const title = "Profiel zonder naam";
  const breadcrumb = [{ href: "/profielen", label: "Profielen" }];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Misschien deelt de kandidaat dit niet meer." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead={`Regio ${data.content.region}. Probeer niet te achterhalen wie dit is: de kandidaat vertelt het zelf.`}
      breadcrumb={breadcrumb}
    >
      <ProfileView level={2} content={data.content} facts={data.facts} />
      <PrintButton />
    </Page>
  );
}
