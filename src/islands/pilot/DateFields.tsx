import type { ColumnChoice } from "./column-choice.ts";
import type { SideId } from "./messages.ts";
import { useDesk } from "./use-desk.ts";
import { usePilotWords } from "./words.ts";

const orders = ["year-month-day", "day-month-year", "month-day-year"] as const;
const calendars = ["common", "minguo"] as const;

/** How days are written, where the column itself cannot tell. */
export function DateFields({ side }: { side: SideId }) {
  const { desk, state } = useDesk();
  const { words } = usePilotWords();
  const { choice } = state.sides[side];
  if (choice === null) return null;
  const change = (said: Partial<ColumnChoice>) =>
    desk.say(side, { choice: { ...choice, ...said } });
  return (
    <>
      <label className="field">
        <span>{words.dateOrder}</span>
        <select
          value={choice.dateOrder ?? ""}
          onChange={({ target }) =>
            change({ dateOrder: orders.find((order) => order === target.value) })
          }
        >
          <option value="">{words.dateOrders.auto}</option>
          {orders.map((order) => (
            <option key={order} value={order}>
              {words.dateOrders[order]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.calendar}</span>
        <select
          value={choice.calendar ?? ""}
          onChange={({ target }) =>
            change({ calendar: calendars.find((one) => one === target.value) })
          }
        >
          <option value="">{words.dateOrders.auto}</option>
          {calendars.map((one) => (
            <option key={one} value={one}>
              {words.calendars[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
