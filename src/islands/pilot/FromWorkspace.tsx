import { useMemo, useState } from "react";
import { fileInFolder } from "../../adapters/browser-folder.ts";
import { useSession } from "../workbench/use-session.ts";
import { pilotFile } from "./desk-source.ts";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** The export that the plan of the decision names: as it is held, or straight from the folder if large. */
export function FromWorkspace({ side }: { side: SideId }) {
  const { session } = useSession();
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { plan, isPlanned, file } = state.sides[side];
  const period = side === "baseline" ? "baseline" : state.vendor;
  const { file: name } = plan.export;
  const isOffered = isPlanned && file === null;
  // Looked up once: the files of a decision are large, and this is drawn again with every progress.
  const held = useMemo(
    () => (isOffered ? pilotFile({ files: () => session.files() }, period, name) : null),
    [session, isOffered, period, name],
  );
  const [outOfReach, setOutOfReach] = useState("");
  if (held === null) return null;
  const { path, bytes, unreadSize } = held;
  const { handle } = session;
  const isLarge = unreadSize !== undefined;
  if (isLarge && handle === null) return <p>{words.notHeld(name)}</p>;
  if (!isLarge && bytes.length === 0) return null;

  const found = async () =>
    isLarge && handle !== null
      ? fileInFolder(handle, path)
      : new File([new Uint8Array(bytes)], name);

  async function take() {
    setOutOfReach("");
    const before = desk.state.sides[side].plan;
    try {
      const taken = await found();
      // While the browser asked for leave, another vendor or another file may have been chosen.
      const { file: chosen, plan: now } = desk.state.sides[side];
      if (chosen === null && now === before) desk.chooseFile(side, taken);
    } catch {
      setOutOfReach(path);
    }
  }

  return (
    <>
      <button type="button" onClick={take}>
        {words.fromWorkspace(name)}
      </button>
      {outOfReach === path && <p role="alert">{words.outOfReach(name)}</p>}
    </>
  );
}
