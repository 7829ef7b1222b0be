import { Fragment, useMemo } from "react";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { type QuestionRange, questionStability } from "../../core/score/question-stability.ts";
import { Chooser } from "./Chooser.tsx";
import { ScaleEnds } from "./ScaleEnds.tsx";
import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { sharesWith, useWeights } from "./use-weights.ts";
import { WeightSlider } from "./WeightSlider.tsx";
import { WhatItTakes } from "./WhatItTakes.tsx";
import { percent, useWords } from "./words.ts";

const presets = ["default", "finance", "small-shop"] as const;

/** Weights of questions and criteria, each with the range in which the first place holds. */
export function WeighView() {
  const { state } = useSession();
  const { text } = useWords();
  const { setPreset } = useWeights();
  const { quick } = state;
  const tree = quick?.weights.tree;
  const ranges = useMemo(
    () => (quick?.weights.tree ? questionStability(quick.vendors, quick.weights.tree) : []),
    [quick],
  );
  if (!tree) return <p>{text.noRanking}</p>;
  return (
    <div className="weigh-view">
      <div className="choosers">
        <Chooser
          label={text.preset}
          value={tree.preset}
          choices={presets.map((id) => ({ id, name: text.presets[id] }))}
          onChoose={setPreset}
        />
        <button type="button" onClick={() => setPreset(tree.preset)}>
          {text.resetWeights}
        </button>
      </div>
      <ElicitedNotice />
      {tree.questions.map(({ question }) => (
        <QuestionWeights key={question} question={question} ranges={ranges} />
      ))}
      <WhatItTakes />
    </div>
  );
}

type QuestionProps = { question: string; ranges: readonly QuestionRange[] };

function QuestionWeights({ question: id, ranges }: QuestionProps) {
  const { state } = useSession();
  const { language, text } = useWords();
  const { setWeights } = useWeights();
  const question = state.workspace?.questions?.value.questions.find((one) => one.id === id);
  const tree = state.quick?.weights.tree;
  const stability = (state.analysis?.decision?.score.robustness?.stability ?? []).filter(
    ({ among }) => among === "siblings",
  );
  if (!question || !tree) return null;
  const questions = tree.questions.map((one) => ({ id: one.question, share: one.weight }));
  const criteria = tree.criteria
    .filter((one) => one.question === id)
    .map((one) => ({ id: one.criterion, share: one.local }));
  const share = questions.find((one) => one.id === id)?.share ?? 0;
  const name = wordsIn(question.label, language);
  return (
    <section className="weights">
      <h2>
        {name} <small>{text.shareNow(percent(share, language))}</small>
      </h2>
      <WeightSlider
        name={name}
        share={share}
        range={ranges.find((one) => one.question === id) ?? null}
        onChange={(to) => setWeights("questions", sharesWith(questions, id, to), name)}
      />
      <details>
        <summary>{text.criterion}</summary>
        {question.criteria.map((one) => {
          const label = wordsIn(one.label, language);
          return (
            <Fragment key={one.id}>
              <WeightSlider
                name={label}
                range={stability.find(({ criterion }) => criterion === one.id) ?? null}
                share={criteria.find((other) => other.id === one.id)?.share ?? 0}
                onChange={(to) => setWeights("criteria", sharesWith(criteria, one.id, to), label)}
              />
              <ScaleEnds scale={one.scale} />
            </Fragment>
          );
        })}
      </details>
    </section>
  );
}

/** Weights that were found by asking hold against any slider: said, with the way to direct weights. */
function ElicitedNotice() {
  const { state } = useSession();
  const { text } = useWords();
  const { questionName } = useNames();
  const { toDirectWeights } = useWeights();
  const tree = state.quick?.weights.tree;
  if (!tree || tree.elicited.length === 0) return null;
  const names = tree.elicited.map(({ question }) =>
    question === null ? text.amongQuestions : questionName(question),
  );
  return (
    <div className="choice" role="note">
      <p>{text.elicitedHold(names)}</p>
      <button type="button" onClick={() => toDirectWeights(tree)}>
        {text.toDirectWeights}
      </button>
    </div>
  );
}
