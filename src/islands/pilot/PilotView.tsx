import { useMemo } from "react";
import { useNames } from "../workbench/use-names.ts";
import { useSession } from "../workbench/use-session.ts";
import { vendorsOf } from "./desk-source.ts";
import { Exclusions } from "./Exclusions.tsx";
import { ResultView } from "./ResultView.tsx";
import { SideCard } from "./SideCard.tsx";
import { DeskContext, useDesk, useOwnDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** Two exports in, verdicts out: the pilot of one vendor, computed in this browser. */
export default function PilotView() {
  const desk = useOwnDesk();
  return (
    <DeskContext value={desk}>
      <PilotTable />
    </DeskContext>
  );
}

function PilotTable() {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { sides, result, isComparing } = state;
  const areRead = sides.baseline.reading !== null && sides.pilot.reading !== null;
  const hasReading = sides.baseline.reading !== null || sides.pilot.reading !== null;
  return (
    <section className="pilot" aria-labelledby="pilot-title">
      <h2 id="pilot-title">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <VendorChooser />
      <div className="sides">
        <SideCard side="baseline" />
        <SideCard side="pilot" />
      </div>
      {hasReading && <Exclusions />}
      <p role="status" className="quiet-words">
        {isComparing
          ? words.comparing
          : result === null
            ? areRead
              ? ""
              : words.waitForBoth
            : words.announce(result.fitness)}
      </p>
      {result !== null && <ResultView result={result} />}
    </section>
  );
}

function VendorChooser() {
  const { desk, state } = useDesk();
  const { session } = useSession();
  const { words } = usePilotWords();
  const { vendorName } = useNames();
  const vendors = useMemo(() => vendorsOf({ files: () => session.files() }), [session]);
  return (
    <label className="field pilot-vendor">
      <span>{words.vendor}</span>
      <select value={state.vendor} onChange={({ target }) => desk.chooseVendor(target.value)}>
        {vendors.map((vendor) => (
          <option key={vendor} value={vendor}>
            {vendorName(vendor)}
          </option>
        ))}
      </select>
    </label>
  );
}
