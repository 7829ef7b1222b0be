import { lazy, Suspense, useState } from "react";
import { download } from "../../adapters/browser-zip.ts";
import type { PilotResult } from "../../core/report/pilot-result.ts";
import { useSession } from "../workbench/use-session.ts";
import { IntervalPlot } from "./IntervalPlot.tsx";
import { ReportTable } from "./ReportTable.tsx";
import { storeResult } from "./store-result.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

const WeeklyLines = lazy(() => import("./WeeklyLines.tsx"));

/** What the pilot shows: fitness, verdicts, pictures, what the mix explains. */
export function ResultView({ result }: { result: PilotResult }) {
  const { words } = usePilotWords();
  return (
    <section className="pilot-result" aria-labelledby="pilot-result">
      <Title />
      <Fitness result={result} />
      <h3>{words.verdicts}</h3>
      <p className="quiet-words">{words.verdictsLead}</p>
      <ReportTable
        table={result.table}
        under={(kpi, name) => <Explained kpi={kpi} name={name} result={result} />}
      />
      <h3>{words.charts}</h3>
      {result.intervals.map((chart) => (
        <IntervalPlot key={chart.id} chart={chart} />
      ))}
      <Suspense>
        <WeeklyLines weekly={result.weekly} />
      </Suspense>
      {result.mix !== null && (
        <>
          <h3>{words.mix}</h3>
          <ReportTable table={result.mix} />
        </>
      )}
      <ReportTable table={result.population} />
      <Actions result={result} />
    </section>
  );
}

/** Apart from the rest, which nothing on the desk changes but another result. */
function Title() {
  const { state } = useDesk();
  const { words } = usePilotWords();
  return <h2 id="pilot-result">{words.result(state.vendorName)}</h2>;
}

function Fitness({ result }: { result: PilotResult }) {
  const { words } = usePilotWords();
  const { fit, fitness, fitnessItems } = result;
  return (
    <div className={`callout ${fit ? (fitnessItems.length > 0 ? "neutral" : "good") : "bad"}`}>
      <p>
        <strong>{words.fitness}</strong> {fitness}
      </p>
      {fitnessItems.length > 0 && (
        <ul>
          {fitnessItems.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items never move
            <li key={at} className={`tone-${item.tone ?? "neutral"}`}>
              {item.mark && <span className="count">{item.mark}</span>} {item.text}
              <small>{item.detail}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A KPI's name that opens to its definition and the reason of its verdict. */
function Explained({ kpi, name, result }: { kpi: string; name: string; result: PilotResult }) {
  const { words } = usePilotWords();
  const definition = result.definitions[kpi];
  return (
    <details className="explained">
      <summary>{name}</summary>
      <dl>
        <dt>{words.definition}</dt>
        <dd>{definition?.words}</dd>
        <dt>{words.exactly}</dt>
        <dd>
          <code>{definition?.exact}</code>
        </dd>
        <dt>{words.why}</dt>
        <dd>{result.reasons[kpi]}</dd>
      </dl>
    </details>
  );
}

/** What can be done with the result. */
function Actions({ result }: { result: PilotResult }) {
  const { desk, state } = useDesk();
  const { session } = useSession();
  const { words } = usePilotWords();
  const [said, setSaid] = useState("");
  const { baseline, pilot } = state.sides;
  const isBroken = baseline.reading?.hasErrors === true || pilot.reading?.hasErrors === true;

  const lead = isBroken ? words.cannotStore : state.isBehind ? words.storeBehind : words.storeLead;

  async function store() {
    setSaid(words.storing);
    try {
      await storeResult(session, desk, words);
      setSaid(words.stored);
    } catch {
      setSaid(words.notStored);
    }
  }

  return (
    <div className="pilot-actions">
      <button
        type="button"
        className="primary"
        disabled={isBroken || state.isBehind}
        onClick={store}
      >
        {words.store}
      </button>
      <button type="button" onClick={() => download(`compare-${state.vendor}.json`, result.json)}>
        {words.download}
      </button>
      <p className="quiet-words">{lead}</p>
      <p role="status">{said}</p>
    </div>
  );
}
