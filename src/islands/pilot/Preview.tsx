import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** Longest cell that is shown whole. */
const longest = 60;

const shown = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The first ten rows as they are read. */
export function Preview({ side }: { side: SideId }) {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { look, file } = state.sides[side];
  if (look === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, only a place that scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="wide" role="group" tabIndex={0} aria-label={words.previewOf(file?.name ?? "")}>
      <table className="preview-rows">
        <thead>
          <tr>
            {look.headers.map((header, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat
              <th key={at} scope="col">
                {shown(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {look.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={at}>
              {look.headers.map((_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={column}>{shown(row[column] ?? "")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
