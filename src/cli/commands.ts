import type { Command } from "./command.ts";

/** Commands are loaded one at a time, so that `--help` does not wait for the site builder. */
const loaders = {
  check: async () => (await import("./commands/check.ts")).check,
  report: async () => (await import("./commands/report.ts")).report,
  decide: async () => (await import("./commands/decide.ts")).decideCommand,
  rank: async () => (await import("./commands/rank.ts")).rank,
  import: async () => (await import("./commands/import.ts")).importCommand,
  kpi: async () => (await import("./commands/kpi.ts")).kpi,
  plan: async () => (await import("./commands/plan.ts")).plan,
  compare: async () => (await import("./commands/compare.ts")).compare,
  reconcile: async () => (await import("./commands/reconcile.ts")).reconcile,
  questionnaire: async () => (await import("./commands/questionnaire.ts")).questionnaire,
  audit: async () => (await import("./commands/audit.ts")).audit,
  workbench: async () => (await import("./commands/workbench.ts")).workbench,
  sql: async () => (await import("./commands/sql.ts")).sql,
  freeze: async () => (await import("./commands/freeze.ts")).freezeCommand,
  schema: async () => (await import("./commands/schema.ts")).schema,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  new: async () => (await import("./commands/new.ts")).newCommand,
} satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof loaders;

export const commandNames = Object.keys(loaders) as CommandName[];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(loaders, name);
}

export function loadCommand(name: CommandName): Promise<Command> {
  return loaders[name]();
}
