import { isPlainMap, type PlainMap } from "../../../../core/edit/plain-value.ts";
import { documents } from "../../../../core/schema/documents.ts";
import { useNavigation } from "../../navigation.ts";
import { useNames } from "../../use-names.ts";
import { useSession } from "../../use-session.ts";
import { useWords } from "../../words.ts";
import { useFormWords } from "../form-words.ts";
import { wordsOf } from "../id-choices.ts";
import { useCell, valueIn } from "./use-cell.ts";

const file = documents["risk-matrix"].path;
const grades = [1, 2, 3, 4, 5];
type Axis = "likelihood" | "impact";

/** How grave a risk is by the product of its axes: four bands of one colour, darker and darker. */
const bandOf = (product: number) => (product >= 15 ? 4 : product >= 9 ? 3 : product >= 4 ? 2 : 1);

/** All risks in one table: both axes to be chosen, what they make, and what remains at each vendor. */
export function RiskOverview() {
  const { session, state } = useSession();
  const { language } = useWords();
  const words = useFormWords();
  const { vendorName } = useNames();
  const risks = valueIn(session.valueAt(file) ?? undefined, ["risks"]);
  const rows = Array.isArray(risks) ? risks.filter(isPlainMap) : [];
  const vendors = state.analysis?.decision?.risks.vendors ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={words.overview}>
      <table className="sheet overview">
        <thead>
          <tr>
            <th scope="col">{words.risk}</th>
            <th scope="col">{words.likelihood}</th>
            <th scope="col">{words.impact}</th>
            <th scope="col">{words.inherent}</th>
            {vendors.map(({ vendor }) => (
              <th key={vendor} scope="col">
                {words.remainsAt(vendorName(vendor))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((risk, index) => (
            <tr key={String(risk.id)}>
              <RiskName risk={risk} index={index} name={wordsOf(risk.label, language) ?? ""} />
              <GradeCell risk={risk} index={index} axis="likelihood" />
              <GradeCell risk={risk} index={index} axis="impact" />
              <HeatCell likelihood={gradeOf(risk, "likelihood")} impact={gradeOf(risk, "impact")} />
              {vendors.map(({ vendor, risks: all }) => {
                const rest = all.find((one) => one.risk === risk.id)?.residual;
                const { likelihood = 0, impact = 0 } = rest ?? {};
                return <HeatCell key={vendor} likelihood={likelihood} impact={impact} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { risk: PlainMap; index: number };

function gradeOf(risk: PlainMap, axis: Axis): number {
  return Number(valueIn(risk, [axis, "value"]) ?? 0);
}

function RiskName({ index, name }: RowProps & { name: string }) {
  const { goTo } = useNavigation();
  return (
    <th scope="row">
      <button
        type="button"
        className="link"
        onClick={() => goTo({ file, path: ["risks", index], line: 1, column: 1 })}
      >
        {name}
      </button>
    </th>
  );
}

function GradeCell({ risk, index, axis }: RowProps & { axis: Axis }) {
  const words = useFormWords();
  const { language } = useWords();
  const set = useCell();
  const name = `${wordsOf(risk.label, language) ?? ""} · ${words[axis]}`;
  const now = gradeOf(risk, axis);
  return (
    <td>
      <select
        aria-label={name}
        value={now}
        onChange={({ target }) =>
          set(file, ["risks", index, axis, "value"], Number(target.value), name)
        }
      >
        {!grades.includes(now) && <option value={now}>{now}</option>}
        {grades.map((grade) => (
          <option key={grade}>{grade}</option>
        ))}
      </select>
    </td>
  );
}

function HeatCell({ likelihood, impact }: { likelihood: number; impact: number }) {
  const product = likelihood * impact;
  if (product === 0) return <td>–</td>;
  return (
    <td className={`heat heat-${bandOf(product)}`}>
      {product}
      <small>
        {likelihood} × {impact}
      </small>
    </td>
  );
}
