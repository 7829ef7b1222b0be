import "./no-generated-code.ts";
import { createRoot } from "react-dom/client";
import type { Language } from "../../core/text/language.ts";
import { Workbench } from "./Workbench.tsx";

const place = document.getElementById("workbench");
const language: Language = document.documentElement.lang === "en" ? "en" : "zh-Hant";
if (place !== null) createRoot(place).render(<Workbench language={language} />);
