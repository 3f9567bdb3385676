import { Disclosure } from "@vliegwiel/ui-kit";

const papers = [
  "De laatste specificatie van de uitkering, van gemeente of UWV.",
  "Een loonstrook, als er nu werk is.",
  "Het aanbod van de werkgever: uren, uurloon, contract voor hoelang.",
  "De beschikking van UWV, bij WIA, Wajong, WW of Ziektewet. Alleen de bladzijden met bedragen zijn nodig.",
  "De bedragen van zorgtoeslag, huurtoeslag en andere toeslagen. Die staan op Mijn toeslagen.",
  "De kale huur, en wat de opvang van kinderen kost.",
  "Brieven over beslag, een schuldregeling of bewind, als die er zijn.",
];

/** A ready list for before the talk. No medical papers: the calculation does not ask them. */
export function WhatToBring({ address }: { address: "je" | "u" }) {
  return (
    <Disclosure summary={address === "u" ? "Wat neemt u mee naar het gesprek?" : "Wat neemt de persoon mee?"}>
      <ul>
        {papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
      <p>
        {address === "u"
          ? "Medische papieren zijn niet nodig. Mist u iets? Kom gewoon; dan zoekt u het samen op."
          : "Medische papieren zijn niet nodig. Vraag er niet om."}
      </p>
    </Disclosure>
  );
}
