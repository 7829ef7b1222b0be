import { expect, it } from "vitest";
import { spaced } from "../../../src/core/text/spaced.ts";

it("a space stands where Chinese meets Latin letters or digits, and nowhere else", () => {
  expect(spaced`讓${"Norvane"}追平`).toBe("讓 Norvane 追平");
  expect(spaced`${"青鳥"}領先${"B2B 客服（虛構）"}與${3}家`).toBe(
    "青鳥領先 B2B 客服（虛構）與 3 家",
  );
  expect(spaced`「${"Norvane"}」：${"LINE官方帳號"}`).toBe("「Norvane」：LINE官方帳號");
  expect(spaced`${"客服𠮷"}${"Q"}`).toBe("客服𠮷 Q");
  expect(spaced`沒有別的`).toBe("沒有別的");
});
