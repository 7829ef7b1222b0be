import { Suspense, useCallback, useEffect, useRef } from "react";
import { Announcer } from "./Announcer.tsx";
import { GuidePanel } from "./GuidePanel.tsx";
import { NavigationContext } from "./navigation.ts";
import { RankingPanel } from "./RankingPanel.tsx";
import { goTo, useRoutedView } from "./route.ts";
import { ShortcutList } from "./ShortcutList.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useGuide } from "./use-guide.ts";
import { useLeavingSafely } from "./use-leaving-safely.ts";
import { useSession } from "./use-session.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useTarget } from "./use-target.ts";
import { ViewTabs } from "./ViewTabs.tsx";
import { isView, type ViewId, views } from "./views.ts";
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
  const keys = useRef<HTMLDialogElement>(null);
  const guide = useGuide(current);
  const choose = useCallback((view: ViewId) => goTo({ draft: session.id, view }), [session]);
  const showKeys = useCallback(() => keys.current?.showModal(), []);
  useShortcuts(current, choose, showKeys);
  const navigation = useTarget();
  // The button that opened the decision is gone; the keyboard goes on at its name.
  useEffect(() => whole.current?.querySelector("h1")?.focus(), []);

  return (
    <div className="work" ref={whole}>
      <Toolbar onClose={onClose} onGuide={guide.toggle} onKeys={showKeys} />
      <ViewTabs current={current} onChoose={choose} />
      {guide.isOpen && <GuidePanel guide={guide} onView={choose} />}
      <main id="content" tabIndex={-1} aria-label={text[current]}>
        <NavigationContext value={navigation}>
          <Suspense fallback={<p className="quiet-words">{text.fetching}</p>}>
            <View />
          </Suspense>
        </NavigationContext>
      </main>
      <RankingPanel />
      <Announcer />
      <ShortcutList ref={keys} />
    </div>
  );
}
