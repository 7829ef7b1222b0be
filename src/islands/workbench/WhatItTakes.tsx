import { useNames } from "./use-names.ts";
import { useSession } from "./use-session.ts";
import { percent, useWords } from "./words.ts";

/** The smallest change of weights that lets each rival draw level. */
export function WhatItTakes() {
  const { state } = useSession();
  const { language, text } = useWords();
  const { vendorName, criterionName } = useNames();
  const flips = state.analysis?.decision?.score.robustness?.flips ?? [];
  const said = (share: number) => percent(share, language);
  return (
    <section>
      <h2>{text.whatItTakes}</h2>
      {flips.length === 0 && <p>{text.noFlip}</p>}
      {flips.map(({ rival, distance, moves }) => (
        <div key={rival}>
          <p>{text.flip(vendorName(rival), said(distance / 2))}</p>
          <ul>
            {moves.map(({ criterion, from, to }) => (
              <li key={criterion}>{text.move(criterionName(criterion), said(from), said(to))}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
