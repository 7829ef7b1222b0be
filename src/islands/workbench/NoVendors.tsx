import { goTo } from "./route.ts";
import { useSession } from "./use-session.ts";
import { vendorAt } from "./vendor-at.ts";
import { useWords } from "./words.ts";

/** What to do while there is nobody to score: add a vendor, or mend the one that cannot be read. */
export function NoVendors() {
  const { session, state } = useSession();
  const { text } = useWords();
  const hasFile = [...state.draft.texts.keys()].some((path) => vendorAt(path).length > 0);
  if (hasFile) return <p>{text.noRanking}</p>;
  return (
    <div className="choice" role="note">
      <p>{text.noVendors}</p>
      <button
        type="button"
        className="primary"
        onClick={() => goTo({ draft: session.id, view: "documents" })}
      >
        {text.toVendors}
      </button>
    </div>
  );
}
