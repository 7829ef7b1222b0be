import { useState } from "react";
import { wordsIn } from "../../core/schema/localised-text.ts";
import type { ResolvedLevel } from "../../core/score/score-result.ts";
import { NoVendors } from "./NoVendors.tsx";
import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { percent, points, useWords } from "./words.ts";

/** All vendors side by side, criterion by criterion, with how far each answer is proven. */
export function CompareView() {
  const { state } = useSession();
  const { language, text } = useWords();
  const { vendorName } = useNames();
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const questions = state.workspace?.questions?.value.questions ?? [];
  const vendors = state.quick?.vendors ?? [];
  const levelOf = (vendor: string, criterion: string) =>
    vendors.find((one) => one.vendor === vendor)?.levels.find((one) => one.criterion === criterion);
  const differs = (criterion: string) =>
    new Set(vendors.map(({ vendor }) => levelOf(vendor, criterion)?.value)).size > 1;
  if (state.quick === null) return <p>{text.noRanking}</p>;
  if (vendors.length === 0) return <NoVendors />;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isOnlyDifferent}
          onChange={({ target }) => setOnlyDifferent(target.checked)}
        />
        {text.onlyDifferent}
      </label>
      <div className="wide">
        <table className="compare">
          <thead>
            <tr>
              <th scope="col">{text.criterion}</th>
              {vendors.map(({ vendor }) => (
                <th key={vendor} scope="col">
                  {vendorName(vendor)}
                </th>
              ))}
            </tr>
          </thead>
          {questions.map((question) => (
            <tbody key={question.id}>
              <tr className="question">
                <th scope="rowgroup">{wordsIn(question.label, language)}</th>
                {vendors.map(({ vendor, questions: all }) => (
                  <td key={vendor}>
                    {points(
                      all.find((one) => one.question === question.id)?.totals.proven ?? null,
                      language,
                    )}
                  </td>
                ))}
              </tr>
              {question.criteria
                .filter(({ id }) => !isOnlyDifferent || differs(id))
                .map(({ id, label }) => (
                  <tr key={id}>
                    <th scope="row">{wordsIn(label, language)}</th>
                    {vendors.map(({ vendor }) => (
                      <LevelCell key={vendor} level={levelOf(vendor, id)} />
                    ))}
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function LevelCell({ level }: { level: ResolvedLevel | undefined }) {
  const { language, text } = useWords();
  if (level === undefined || level.state === "unanswered" || level.state === "abstained") {
    return <td className="open">{text.notAnswered}</td>;
  }
  if (level.state === "not-applicable") return <td className="open">{text.notApplicable}</td>;
  const { grade } = level.proof;
  return (
    <td>
      {percent(level.value ?? 0, language)}
      <small>
        {grade === null ? text.grades.claim : text.grades[grade]}
        {level.origin && ` · ${text.origins[level.origin]}`}
      </small>
    </td>
  );
}
