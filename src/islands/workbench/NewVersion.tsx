import { takeNewVersion } from "../../adapters/browser-offline.ts";
import { useWords } from "./words.ts";

/** Says that a newer workbench waits; the person decides when it may take over. */
export function NewVersion() {
  const { text } = useWords();
  return (
    <div className="new-version" role="status">
      {text.newVersion}{" "}
      <button type="button" onClick={() => takeNewVersion()}>
        {text.takeNewVersion}
      </button>
    </div>
  );
}
