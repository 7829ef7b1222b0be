import { Fragment, useMemo } from "react";
import type { Question } from "../../core/schema/decision-questions.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import { type QuestionRange, questionStability } from "../../core/score/question-stability.ts";
import type { WeightTree } from "../../core/score/weights-in-force.ts";
import { Chooser } from "./Chooser.tsx";
import { ScaleEnds } from "./ScaleEnds.tsx";
import { SwingPoints } from "./SwingPoints.tsx";
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
      <QuestionSwings />
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
  if (!question || !tree) return null;
  const questions = tree.questions.map((one) => ({ id: one.question, share: one.weight }));
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
        isAsked={wasAsked(tree, null)}
        onChange={(to) => setWeights("questions", sharesWith(questions, id, to), name)}
      />
      <details>
        <summary>{text.criterion}</summary>
        <CriteriaWeights question={question} tree={tree} />
      </details>
    </section>
  );
}

/** Were the weights of a group asked for? Of the questions themselves when none is named. */
const wasAsked = (tree: WeightTree, group: string | null) =>
  tree.elicited.some(({ question }) => question === group);

function CriteriaWeights({ question, tree }: { question: Question; tree: WeightTree }) {
  const { state } = useSession();
  const { language } = useWords();
  const { setWeights } = useWeights();
  const stability = (state.firmness?.firmness.stability ?? []).filter(
    ({ among }) => among === "siblings",
  );
  const items = question.criteria.map(({ id, label, scale }) => {
    const share = tree.criteria.find(({ criterion }) => criterion === id)?.local ?? 0;
    return { id, name: wordsIn(label, language), share, ends: scale };
  });
  return (
    <>
      {items.map(({ id, name, share, ends }) => (
        <Fragment key={id}>
          <WeightSlider
            name={name}
            range={stability.find(({ criterion }) => criterion === id) ?? null}
            share={share}
            isAsked={wasAsked(tree, question.id)}
            onChange={(to) => setWeights("criteria", sharesWith(items, id, to), name)}
          />
          <ScaleEnds scale={ends} />
        </Fragment>
      ))}
      <SwingPoints question={question.id} items={items} />
    </>
  );
}

/** The weights of the questions by swing points; the step of a question is that of all its criteria. */
function QuestionSwings() {
  const { state } = useSession();
  const { questionName } = useNames();
  const { questions, criteria } = state.quick?.weights.tree ?? { questions: [], criteria: [] };
  const items = questions.map(({ question, weight }) => {
    const ends = criteria.filter((one) => one.question === question).length;
    return { id: question, name: questionName(question), share: weight, ends };
  });
  return <SwingPoints question={null} items={items} />;
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
