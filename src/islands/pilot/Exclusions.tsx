import { useState } from "react";
import { pilotText as english } from "../../core/text/en/pilot.ts";
import { pilotText as chinese } from "../../core/text/zh-hant/pilot.ts";
import { useOnLeave } from "../workbench/use-on-leave.ts";
import { channelRoles, roleOf, withRole } from "./channel-role.ts";
import type { ChannelCount, SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

/** What counts, what does not and why, with how many; every choice counts again. */
export function Exclusions() {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { baseline, pilot } = state.sides;
  return (
    <details className="exclusions">
      <summary>{words.exclusions}</summary>
      <p className="quiet-words">{words.exclusionsLead}</p>
      <div className="sides">
        {baseline.reading !== null && <SideExclusions side="baseline" />}
        {pilot.reading !== null && <SideExclusions side="pilot" />}
      </div>
    </details>
  );
}

function SideExclusions({ side }: { side: SideId }) {
  const { state } = useDesk();
  const { words } = usePilotWords();
  const { reading, look } = state.sides[side];
  if (reading === null) return null;
  return (
    <section aria-label={`${words.sides[side]}: ${words.exclusions}`}>
      <h3>{words.sides[side]}</h3>
      <Reasons side={side} />
      {!look?.isStoredCells && <Channels side={side} channels={reading.channels} />}
      {!look?.isStoredCells && <Requesters side={side} />}
    </section>
  );
}

function Reasons({ side }: { side: SideId }) {
  const { state } = useDesk();
  const { language, words, count } = usePilotWords();
  const { reading } = state.sides[side];
  const { exclusions } = language === "zh-Hant" ? chinese : english;
  if (reading === null) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.leftOut}</th>
        </tr>
      </thead>
      <tbody>
        {reading.account.leftOut.map(({ reason, count: rows }) => (
          <tr key={reason}>
            <th scope="row">{exclusions[reason]}</th>
            <td className="number">{count(rows)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.tickets}</th>
          <td className="number">{count(reading.account.used)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Channels({ side, channels }: { side: SideId; channels: readonly ChannelCount[] }) {
  const { desk, state } = useDesk();
  const { words, count } = usePilotWords();
  const { plan } = state.sides[side];
  const all = channels.map(({ channel }) => channel);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.tickets}</th>
          <th scope="col">{words.leftOut}</th>
          <th scope="col">{words.role}</th>
        </tr>
      </thead>
      <tbody>
        {channels.map(({ channel, used, leftOut }) => (
          <tr key={channel}>
            <th scope="row">{channel || words.noChannel}</th>
            <td className="number">{count(used)}</td>
            <td className="number">{count(leftOut)}</td>
            <td>
              {channel !== "" && (
                <select
                  aria-label={words.roleOf(channel)}
                  value={roleOf(plan, channel)}
                  onChange={({ target }) => {
                    const role = channelRoles.find((one) => one === target.value) ?? "in";
                    desk.say(side, { plan: withRole(plan, channel, role, all) });
                  }}
                >
                  {channelRoles.map((role) => (
                    <option key={role} value={role}>
                      {words.roles[role]}
                    </option>
                  ))}
                </select>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Mailboxes and systems that write like customers. */
function Requesters({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { plan } = state.sides[side];
  const written = (plan.excludeRequesters ?? []).join("\n");
  const [typed, setTyped] = useState<string | null>(null);

  function apply() {
    if (typed === null) return;
    const named = typed.split("\n").flatMap((line) => line.trim() || []);
    setTyped(null);
    const excludeRequesters = named.length === 0 ? undefined : named;
    desk.say(side, { plan: { ...plan, excludeRequesters } });
  }

  useOnLeave(apply);

  return (
    <div className="choosers">
      <label className="field">
        <span>{words.bulk}</span>
        <input
          type="number"
          min={2}
          value={plan.bulkRequesterThreshold ?? ""}
          onChange={({ target }) => {
            const number = Number(target.value);
            const isOne = target.value !== "" && Number.isInteger(number) && number >= 2;
            const bulkRequesterThreshold = isOne ? number : undefined;
            desk.say(side, { plan: { ...plan, bulkRequesterThreshold } });
          }}
        />
      </label>
      <label className="field">
        <span>{words.requesters}</span>
        <textarea
          rows={2}
          value={typed ?? written}
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={apply}
        />
      </label>
    </div>
  );
}
