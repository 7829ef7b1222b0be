import { useState } from "react";
import type { Range } from "../../../../core/cost/range.ts";
import { isPlainMap } from "../../../../core/edit/plain-value.ts";
import type { Language } from "../../../../core/text/language.ts";
import { Chooser } from "../../Chooser.tsx";
import { useSession } from "../../use-session.ts";
import { useWords } from "../../words.ts";
import type { Choice } from "../form-tools.ts";
import { useFormWords } from "../form-words.ts";
import { idChoices } from "../id-choices.ts";
import { shown } from "../LabelledField.tsx";
import { numberIn } from "../number-in.ts";
import { useTyped } from "../use-typed.ts";
import { useCell, valueIn } from "./use-cell.ts";

const bounds = ["low", "likely", "high"] as const;

function money(range: Range | null | undefined, language: Language): string {
  if (!range) return "–";
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : "zh-Hant-TW", {
    maximumFractionDigits: 0,
  });
  return bounds.map((bound) => format.format(range[bound])).join(" – ");
}

/** The cost lines of one vendor as a sheet: the range typed, what it comes to over the years beside it. */
export function CostOverview() {
  const { session, state } = useSession();
  const { language } = useWords();
  const words = useFormWords();
  const vendors = idChoices(session, "vendor", language);
  const [chosen, choose] = useState("");
  const vendor = vendors.find(({ id }) => id === chosen) ?? vendors[0];
  const costs = state.analysis?.decision?.costs.vendors.find((one) => one.vendor === vendor?.id);
  if (vendor === undefined) return null;
  return (
    <>
      <Chooser label={words.names.vendor} value={vendor.id} choices={vendors} onChoose={choose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="wide" tabIndex={0} aria-label={words.overview}>
        <table className="sheet overview">
          <thead>
            <tr>
              <th scope="col">{words.costLine}</th>
              {bounds.map((bound) => (
                <th key={bound} scope="col">
                  {words.bounds[bound]}
                </th>
              ))}
              <th scope="col">{words.presentCost}</th>
            </tr>
          </thead>
          <tbody>
            {idChoices(session, "cost-line", language).map((line) => (
              <CostRow
                key={`${vendor.id} ${line.id}`}
                vendor={vendor}
                line={line}
                comesTo={money(
                  costs?.lines.find((one) => one.line === line.id)?.presentCost,
                  language,
                )}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {costs?.isComplete === false ? words.totalAtLeast : words.total}
              </th>
              <td className="figures">{money(costs?.presentCost, language)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}

type RowProps = { vendor: Choice; line: Choice; comesTo: string };

/** A line that is worked out, or does not apply, is changed in the form of the vendor. */
function CostRow({ vendor, line, comesTo }: RowProps) {
  const { session } = useSession();
  const words = useFormWords();
  const file = `scorecards/${vendor.id}.yaml`;
  const cost = valueIn(session.valueAt(file) ?? undefined, ["costs", line.id]);
  const isTyped = isPlainMap(cost) && "likely" in cost;
  return (
    <tr>
      <th scope="row">{line.name}</th>
      {isTyped ? (
        bounds.map((bound) => (
          <td key={bound}>
            <CostCell
              file={file}
              line={line}
              bound={bound}
              name={`${line.name} · ${words.bounds[bound]}`}
            />
          </td>
        ))
      ) : (
        <td colSpan={3} className="quiet-words">
          {cost === undefined ? words.notSaid : words.notTyped}
        </td>
      )}
      <td className="figures">{comesTo}</td>
    </tr>
  );
}

type CellProps = { file: string; line: Choice; bound: (typeof bounds)[number]; name: string };

function CostCell({ file, line, bound, name }: CellProps) {
  const { session } = useSession();
  const set = useCell();
  const path = ["costs", line.id, bound];
  const now = shown(valueIn(session.valueAt(file) ?? undefined, path));
  const typed = useTyped(now, (text) => {
    const amount = numberIn(text);
    if (amount !== undefined) set(file, path, amount, name);
  });
  return <input aria-label={name} inputMode="decimal" className="figure" {...typed} />;
}
