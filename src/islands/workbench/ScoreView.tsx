import { useState } from "react";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { Chooser } from "./Chooser.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { NoVendors } from "./NoVendors.tsx";
import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** One vendor, one question: levels with their anchors, evidence, and the keyboard first. */
export function ScoreView() {
  const { state } = useSession();
  const { language, text } = useWords();
  const { vendorName } = useNames();
  const vendors = [...(state.workspace?.vendors.keys() ?? [])];
  const questions = state.workspace?.questions?.value.questions ?? [];
  const [vendorChosen, chooseVendor] = useState("");
  const [questionChosen, chooseQuestion] = useState("");
  const vendor = vendors.includes(vendorChosen) ? vendorChosen : (vendors[0] ?? "");
  const question = questions.find(({ id }) => id === questionChosen) ?? questions[0];
  if (question === undefined) return <p>{text.noRanking}</p>;
  if (vendors.length === 0) return <NoVendors />;
  const questionChoices = questions.map(({ id, label }, index) => {
    return { id, name: `${index + 1}. ${wordsIn(label, language)}` };
  });
  return (
    <div className="score-view">
      <div className="choosers">
        <Chooser
          label={text.vendor}
          marker="vendor"
          value={vendor}
          choices={vendors.map((id) => ({ id, name: vendorName(id) }))}
          onChoose={chooseVendor}
        />
        <Chooser
          label={text.question}
          marker="question"
          value={question.id}
          choices={questionChoices}
          onChoose={chooseQuestion}
        />
      </div>
      <p className="quiet-words">{text.keys}</p>
      <CriteriaList vendor={vendor} question={question} />
    </div>
  );
}
