import { expect, it } from "vitest";
import { senderOf } from "../../../../../src/core/pilot/format/translate/chat-message.ts";

it.each([
  ["User", "林小美", "customer"],
  ["Account", "自動回應訊息", "bot"],
  ["Account", "Unknown", "program"],
  ["Account", "客服小王", "person"],
])("takes %s %s for %s", (type, name, sender) => {
  expect(senderOf(type, name)).toBe(sender);
});
