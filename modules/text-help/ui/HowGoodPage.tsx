import { type Category, type MeasuredSet, measured, type Share } from "@vliegwiel/deid";
import { Page, ResponsiveTable } from "@vliegwiel/ui-kit";

const kinds: readonly (readonly [Category, string])[] = [
  ["person", "Namen van mensen"],
  ["birth-date", "Geboortedatums"],
  ["bsn", "Burgerservicenummers"],
  ["iban", "Rekeningnummers"],
  ["phone", "Telefoonnummers"],
  ["email", "E-mailadressen"],
  ["url", "Websites"],
  ["social", "Namen op sociale media"],
  ["address", "Straten en huisnummers"],
  ["postcode", "Postcodes"],
  ["plate", "Kentekens"],
  ["id", "Klant- en dossiernummers"],
  ["place", "Plaatsen"],
  ["institution", "Instellingen"],
  ["employer", "Werkgevers"],
  ["age", "Leeftijden"],
  ["date", "Datums"],
  ["medical", "Diagnoses en medicijnen"],
  ["quasi", "Bijzondere feiten"],
];

const inWords = ({ good, of }: Share): string => (of === 0 ? "niet gemeten" : `${good} van ${of}`);
/** Of a hundred, rounded down: better told too low than too high. */
const outOfHundred = ({ good, of }: Share): number => Math.floor((good / of) * 100);

function Kinds({ found }: { found: MeasuredSet }) {
  return (
    <ResponsiveTable
      caption="Gevonden, en terecht aangewezen"
      captionHidden
      rows={kinds}
      rowKey={([category]) => category}
      columns={[
        { key: "kind", header: "Wat", rowHeader: true, cell: ([, name]) => name },
        { key: "found", header: "Gevonden", numeric: true, cell: ([category]) => inWords(found.found[category]) },
        {
          key: "right",
          header: "Terecht aangewezen",
          numeric: true,
          cell: ([category]) => inWords(found.right[category]),
        },
      ]}
    />
  );
}

/** For who relies on the helper: what it finds, and above all what it doesn't. */
export default function HowGoodPage() {
  const { measuring, making } = measured;
  return (
    <Page
      title="Hoe goed is deze hulp?"
      lead="De teksthulp wijst aan wat in een tekst kan verraden om wie het gaat. Zij ziet niet alles. Lees dus altijd zelf na."
    >
      <section className="vw-stack vw-gap-2">
        <h2>Kort</h2>
        <ul>
          <li>
            Van elke 100 namen, nummers en adressen vindt de hulp er {outOfHundred(measuring.direct)}. De rest ziet zij
            niet, of niet helemaal.
          </li>
          <li>
            Van elke 100 teksten met zulke gegevens blijft er in {100 - outOfHundred(measuring.withoutDirectLeak)} iets
            staan als alleen de hulp zou kijken.
          </li>
          <li>
            Van elke 100 plekken die de hulp aanwijst, zijn er {outOfHundred(measuring.precision)} terecht. De andere
            zijn gewone woorden. Dan kiest u “Klopt, laat staan”.
          </li>
        </ul>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Wat de hulp niet kan zien</h2>
        <ul>
          <li>Een bijzonder verhaal dat mensen in de buurt kennen.</li>
          <li>Een paar gewone feiten die samen maar bij één persoon horen.</li>
          <li>Bijnamen, en namen die ook gewone woorden zijn, als niets eromheen verraadt dat het een naam is.</li>
          <li>Hoe iemand schrijft of praat.</li>
          <li>Foto’s, bestanden en wat iemand hardop zegt.</li>
        </ul>
        <p>Wijst de hulp niets aan? Dan weet u nog niet dat niemand te herkennen is.</p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Gemeten per soort</h2>
        <p>
          Dit zijn {measuring.texts} verzonnen teksten die wie de hulp maakte niet heeft gelezen. Ze zijn met opzet
          lastig: haastig getypt, ingesproken, vol fouten. In {measuring.harmless} teksten hoefde niets te worden
          aangewezen; daar noemde de hulp in {measuring.harmlessMarkedSure.good} teksten toch iets “zeker”.
        </p>
        <Kinds found={measuring} />
        <p>
          Iemand anders las die teksten wel, en vertelde de makers welke soorten woorden de hulp miste, zonder de
          woorden zelf. Daarop zijn regels gemaakt. Reken bij nieuwe teksten dus op minder.
        </p>
        <p className="vw-quiet">
          “Gevonden” telt alleen wat helemaal is aangewezen. Bij weinig voorbeelden zegt een getal niet veel.
        </p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Op de teksten waarmee de hulp is gemaakt</h2>
        <p>
          Op die {making.texts} teksten gaat het beter, zoals altijd: {inWords(making.direct)} namen, nummers en
          adressen. Dat getal zegt dus minder.
        </p>
        <Kinds found={making} />
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Iets gemist?</h2>
        <p>
          Vertel het de beheerder van uw organisatie, zonder de tekst mee te sturen. Zeg wat voor soort woord het was:
          een naam, een dorp, een nummer. De teksten, de telling en de regels zijn open: iedereen kan ze nakijken in de
          broncode, in packages/deid.
        </p>
      </section>
    </Page>
  );
}
