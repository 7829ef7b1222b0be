import { memo, useDeferredValue, useEffect, useMemo } from "react";
import { NoVendors } from "../workbench/NoVendors.tsx";
import { useNames } from "../workbench/use-names.ts";
import { useSession } from "../workbench/use-session.ts";
import { vendorsOf } from "./desk-source.ts";
import { Exclusions } from "./Exclusions.tsx";
import { ResultView } from "./ResultView.tsx";
import { SideCard } from "./SideCard.tsx";
import { DeskContext, useDesk, useOwnDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** Drawn piece by piece between frames, and not again for what does not concern them. */
const [DeferredResult, DeferredExclusions] = [memo(ResultView), memo(Exclusions)];

/** Two exports in, verdicts out: the pilot of one vendor, computed in this browser. */
export function PilotView() {
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
  const { vendor, sides, result, isComparing, failure } = state;
  const areRead = sides.baseline.reading !== null && sides.pilot.reading !== null;
  const hasReading = sides.baseline.reading !== null || sides.pilot.reading !== null;
  const isExcluding = useDeferredValue(hasReading, false);
  const drawn = useDeferredValue(result, null);
  return (
    <section className="pilot" aria-labelledby="pilot-title">
      <h2 id="pilot-title">{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <VendorChooser />
      {vendor !== "" && (
        <div className="sides">
          <SideCard side="baseline" />
          <SideCard side="pilot" />
        </div>
      )}
      {hasReading && isExcluding && <DeferredExclusions />}
      <p role="status" className="quiet-words">
        {isComparing
          ? words.comparing
          : result === null || failure !== null
            ? areRead || vendor === ""
              ? ""
              : words.waitForBoth
            : words.announce(result.fitness)}
      </p>
      {failure !== null && (
        <p role="alert" className="bad">
          {words.notCompared(failure)}
        </p>
      )}
      {result !== null && drawn !== null && <DeferredResult result={drawn} />}
    </section>
  );
}

function VendorChooser() {
  const { desk, state } = useDesk();
  const { session } = useSession();
  const { words } = usePilotWords();
  const { vendorName } = useNames();
  const vendors = useMemo(() => vendorsOf({ files: () => session.files() }), [session]);
  const [first] = vendors;
  const isListed = vendors.includes(state.vendor);
  // A vendor may have been added, renamed or deleted since this page was last in sight.
  useEffect(() => {
    if (first !== undefined && !isListed) desk.chooseVendor(first);
  }, [desk, first, isListed]);
  if (first === undefined) return <NoVendors />;
  return (
    <label className="field pilot-vendor">
      <span>{words.vendor}</span>
      <select value={state.vendor} onChange={({ target }) => desk.chooseVendor(target.value)}>
        {vendors.map((id) => (
          <option key={id} value={id}>
            {vendorName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
