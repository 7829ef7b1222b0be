import { useState } from "react";
import type { SmallestFlip } from "../../core/score/robustness-result.ts";
import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { useUndo } from "./use-undo.ts";
import { useWeights } from "./use-weights.ts";
import { percent, useWords } from "./words.ts";

/** The smallest change of weights that lets each rival draw level; one click makes it, one takes it back. */
export function WhatItTakes() {
  const { session, state } = useSession();
  const { language, text } = useWords();
  const { vendorName, criterionName } = useNames();
  const { tip } = useWeights();
  const [tipped, setTipped] = useState("");
  const flips = state.firmness?.firmness.flips ?? [];
  const tree = state.quick?.weights.tree;
  const isLatest = state.firmness?.ranking === state.quick;
  const said = (share: number) => percent(share, language);

  function apply(flip: SmallestFlip) {
    if (!tree) return;
    const label = text.applyFlip(vendorName(flip.rival));
    tip(tree, flip, label);
    session.write();
    setTipped(label);
    session.announce(text.flipApplied(vendorName(flip.rival)));
  }

  return (
    <section>
      <h2>{text.whatItTakes}</h2>
      {state.draft.past.at(-1)?.label === tipped && <TakeBack label={tipped} />}
      {flips.length === 0 && <p>{text.noFlip}</p>}
      {flips.map((flip) => (
        <div key={flip.rival}>
          <p>{text.flip(vendorName(flip.rival), said(flip.distance / 2))}</p>
          <ul>
            {flip.moves.map(({ criterion, from, to }) => (
              <li key={criterion}>{text.move(criterionName(criterion), said(from), said(to))}</li>
            ))}
          </ul>
          <button type="button" disabled={!isLatest} onClick={() => apply(flip)}>
            {text.applyFlip(vendorName(flip.rival))}
          </button>
        </div>
      ))}
    </section>
  );
}

function TakeBack({ label }: { label: string }) {
  const { text } = useWords();
  const { undo } = useUndo();
  return (
    <p className="choice">
      {text.flipDone(label)}{" "}
      <button type="button" onClick={undo}>
        {text.undo}
      </button>
    </p>
  );
}
