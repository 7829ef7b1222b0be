import { Suspense, useEffect, useRef } from "react";
import { Announcer } from "./Announcer.tsx";
import { NavigationContext } from "./navigation.ts";
import { RankingPanel } from "./RankingPanel.tsx";
import { goTo, useRoutedView } from "./route.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useLeavingSafely } from "./use-leaving-safely.ts";
import { useSession } from "./use-session.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useTarget } from "./use-target.ts";
import { ViewTabs } from "./ViewTabs.tsx";
import { isView, views } from "./views.ts";
import { useWords } from "./words.ts";

/** A decision at work: its views on the left, the ranking always in sight. */
export function WorkView({ onClose }: { onClose: () => void }) {
  const { session } = useSession();
  const { text } = useWords();
  const routed = useRoutedView();
  const current = isView(routed) ? routed : "score";
  const View = views[current];
  const whole = useRef<HTMLDivElement>(null);
  useLeavingSafely();
  useShortcuts();
  const navigation = useTarget();
  // The button that opened the decision is gone; the keyboard goes on at its name.
  useEffect(() => whole.current?.querySelector("h1")?.focus(), []);

  return (
    <div className="work" ref={whole}>
      <Toolbar onClose={onClose} />
      <ViewTabs current={current} onChoose={(view) => goTo({ draft: session.id, view })} />
      <main id="content" tabIndex={-1} aria-label={text[current]}>
        <NavigationContext value={navigation}>
          <Suspense fallback={<p className="quiet-words">{text.fetching}</p>}>
            <View />
          </Suspense>
        </NavigationContext>
      </main>
      <RankingPanel />
      <Announcer />
    </div>
  );
}
