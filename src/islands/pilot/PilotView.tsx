import { useEffect, useMemo } from "react";
import { NoVendors } from "../workbench/NoVendors.tsx";
import { useSession } from "../workbench/use-session.ts";
import { vendorNameIn, vendorsOf } from "./desk-source.ts";
import { Exclusions } from "./Exclusions.tsx";
import { ResultView } from "./ResultView.tsx";
import { SideCard } from "./SideCard.tsx";
import { DeskContext, useDesk, useOwnDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

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
  const { vendor, sides, result, isComparing } = state;
  const areRead = sides.baseline.reading !== null && sides.pilot.reading !== null;
  const hasReading = sides.baseline.reading !== null || sides.pilot.reading !== null;
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
      {hasReading && <Exclusions />}
      <p role="status" className="quiet-words">
        {isComparing
          ? words.comparing
          : result === null
            ? areRead || vendor === ""
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
  const { language, words } = usePilotWords();
  const vendors = useMemo(() => {
    const all = session.files();
    const files = () => all;
    return vendorsOf({ files }).map((id) => ({ id, name: vendorNameIn({ files }, id, language) }));
  }, [session, language]);
  const first = vendors[0]?.id;
  const isListed = vendors.some(({ id }) => id === state.vendor);
  // A vendor may have been added, renamed or deleted since this page was last in sight.
  useEffect(() => {
    if (first !== undefined && !isListed) desk.chooseVendor(first);
  }, [desk, first, isListed]);
  if (first === undefined) return <NoVendors />;
  return (
    <label className="field pilot-vendor">
      <span>{words.vendor}</span>
      <select value={state.vendor} onChange={({ target }) => desk.chooseVendor(target.value)}>
        {vendors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
