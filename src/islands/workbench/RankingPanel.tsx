import { inOrderOfRank, isInTheRace } from "../../core/score/rank-vendors.ts";
import type { VendorScore } from "../../core/score/score-result.ts";
import { ThreePartBar } from "./ThreePartBar.tsx";
import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { percent, points, useWords } from "./words.ts";

/** Totals, gates and places as of the last keystroke. */
export function RankingPanel() {
  const { state } = useSession();
  const { text } = useWords();
  const { quick, analysis, isAnalysing } = state;
  const vendors = quick?.vendors ?? [];
  const ordered = [...inOrderOfRank(vendors), ...vendors.filter((one) => !isInTheRace(one))];
  const isEmpty = quick !== null && vendors.length === 0;
  const lead =
    quick === null && analysis ? text.noRanking : isEmpty ? text.noneToRank : text.rankingLead;
  return (
    <aside className="ranking" aria-label={text.ranking}>
      <h2>{text.ranking}</h2>
      <p className="quiet-words">{lead}</p>
      <ol>
        {ordered.map((score) => (
          <RankedVendor key={score.vendor} score={score} />
        ))}
      </ol>
      <p className="quiet-words" aria-live="polite">
        {isAnalysing ? text.analysing : ""}
      </p>
      {state.refused !== null && (
        <p className="bad" role="alert">
          {text.changeRefused(state.refused.path, state.refused.why)}
        </p>
      )}
      {state.failure !== null && (
        <p className="bad" role="alert">
          {text.analysisFailed(state.failure || text.workerBroke)}
        </p>
      )}
      {analysis?.decision && !isAnalysing && !isEmpty && <AskNextList />}
    </aside>
  );
}

function RankedVendor({ score }: { score: VendorScore }) {
  const { language, text } = useWords();
  const { vendorName } = useNames();
  const { state } = useSession();
  const drawn = state.firmness?.firmness.acceptability?.vendors ?? [];
  const share = drawn.find(({ vendor }) => vendor === score.vendor)?.firstRankShare;
  const pending = score.gates.filter(({ status }) => status === "pending").length;
  const gates = pending > 0 ? text.pendingGates(pending) : text.passedGates;
  return (
    <li>
      <div className="ranked">
        <strong>{vendorName(score.vendor)}</strong>
        <span className="number">{points(score.totals.proven, language)}</span>
      </div>
      <ThreePartBar totals={score.totals} />
      <small>
        {score.rank === null ? "" : `${text.rank(score.rank)} · `}
        {score.standing === "excluded" ? text.excluded : gates}
        {score.rank !== null && share !== undefined && (
          <span className="first-share"> · {text.firstShare(percent(share, language))}</span>
        )}
      </small>
    </li>
  );
}

function AskNextList() {
  const { state } = useSession();
  const { text } = useWords();
  const { vendorName, criterionName } = useNames();
  const asks = (state.analysis?.decision?.askNext ?? []).filter(
    ({ effect }) => effect !== "no-effect",
  );
  return (
    <section>
      <h3>{text.askNext}</h3>
      {asks.length === 0 && <p>{text.nothingToAsk}</p>}
      <ol className="asks">
        {asks.slice(0, 5).map(({ vendor, criterion, evidenceNeeded }) => (
          <li key={`${vendor} ${criterion}`}>
            {text.labelled(vendorName(vendor), criterionName(criterion))}
            <small> {text.needs(text.grades[evidenceNeeded])}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
